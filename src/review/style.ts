/** What a review adds to the report's looks. */
export const REVIEW_STYLE = `
body.review{max-width:92rem;padding-bottom:2rem}
.deck{display:flex;flex-wrap:wrap;gap:.5rem .9rem;align-items:center;padding:.75rem 0;border-bottom:1px solid var(--line);position:sticky;top:0;background:var(--paper);z-index:2}
.deck h1{margin:0;flex:1 1 12rem;font-size:1.0625rem}
.meter{display:flex;gap:.6rem;align-items:center;font-size:.9375rem;color:var(--quiet);font-variant-numeric:tabular-nums}
progress{appearance:none;-webkit-appearance:none;width:8rem;height:.45rem;border:0;border-radius:1rem;background:var(--line);overflow:hidden}
progress::-webkit-progress-bar{background:var(--line)}progress::-webkit-progress-value{background:var(--good)}progress::-moz-progress-bar{background:var(--good)}
#filter{max-width:15rem}
button:disabled{color:var(--quiet);border-color:var(--line);cursor:default;background:none}
#notice{flex-basis:100%;font-size:.875rem;color:var(--quiet);min-height:0}#notice:empty{display:none}
#waiting{position:fixed;left:50%;bottom:1.25rem;transform:translateX(-50%);width:min(44rem,calc(100vw - 2rem));z-index:3;background:var(--mark);color:var(--mark-ink);padding:.75rem 1rem;border-radius:6px;box-shadow:0 4px 18px rgb(0 0 0/.22);font-size:.9375rem}
.panes{display:grid;grid-template-columns:minmax(15rem,21rem) minmax(0,1fr);gap:0 2.5rem;align-items:start}
.panes nav{position:sticky;top:4.2rem;height:calc(100vh - 4.3rem);overflow:auto;overscroll-behavior:contain;scrollbar-width:thin;border-right:1px solid var(--line);padding:.5rem 0}
.panes nav li{content-visibility:auto;contain-intrinsic-size:auto 4.3rem}
.panes nav a{display:grid;grid-template-columns:1.4rem minmax(0,1fr) auto;gap:.05rem .3rem;padding:.5rem .9rem .55rem .35rem;color:inherit;text-decoration:none;font-size:.875rem;line-height:1.4;border-left:3px solid transparent}
.panes nav a:hover{background:var(--raised)}
.panes nav a:focus-visible{outline-offset:-3px}
.panes nav a[aria-current]{background:var(--raised);border-left-color:var(--link)}
.panes nav .name{font-weight:600}.panes nav .what{grid-column:2/-1;color:var(--quiet);display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
.panes nav .left{font-variant-numeric:tabular-nums;color:var(--quiet);grid-row:1;grid-column:3}
.panes nav .done .left{color:var(--good)}.panes nav .done .name{font-weight:400;color:var(--quiet)}.panes nav .done .what{-webkit-line-clamp:1}.panes nav .done .sign{visibility:hidden}
.sign::before{display:inline-block;width:1rem;text-align:center}
.sign.error::before{color:var(--error);content:"✕"}.sign.warning::before{color:var(--warning);content:"▲";font-size:.85em}.sign.info::before{color:var(--info);content:"●";font-size:.7em}
main:focus{outline:none}#stage,.case{scroll-margin-top:5rem}.group{min-height:50vh}.group h2{margin:1.4rem 0 .75rem;font:400 1.5rem/1.2 var(--serif)}.group h2 small{font:400 .875rem var(--sans)}.group h2:focus{outline:none}
.case{padding:1rem 0 .75rem;border-top:1px solid var(--line)}
.case:focus{outline:none}.case:focus .message,.case:focus-within .message{box-shadow:-.75rem 0 0 var(--paper),-1rem 0 0 var(--link)}
.message{font-weight:600;font-size:1.0625rem;line-height:1.45;max-width:46rem;margin-bottom:.75rem;text-wrap:pretty}
.rulings{display:flex;flex-wrap:wrap;gap:.5rem}.rulings:not(.readings) button{min-width:6.5rem}
.rulings button[aria-pressed=true]{background:var(--ink);color:var(--paper);border-color:var(--ink)}
.rulings button[aria-pressed=true] kbd{border-color:currentColor}.rulings button[aria-pressed=true] .address{color:inherit}
.readings{flex-direction:column;align-items:flex-start}.readings button{text-align:left}.readings .address{line-height:1.5}
.other{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;width:100%;max-width:46rem}.other input{flex:1 1 16rem;width:auto}
input[aria-invalid=true]{border-color:var(--error);border-width:2px}
.remark{display:grid;grid-template-columns:auto minmax(0,1fr) auto;gap:.6rem;align-items:start;margin-top:.75rem;max-width:46rem}
.remark button{visibility:hidden}.typed .remark button{visibility:visible}
.remark label,.other label{color:var(--quiet);font-size:.875rem;padding-top:.45rem}
.other label{padding:0}
textarea{font:inherit;font-size:.9375rem;line-height:1.5;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:4px;padding:.35rem .6rem;width:100%;min-height:2.25rem;resize:vertical;overflow:hidden auto}
textarea:hover,textarea:focus{border-color:var(--quiet)}
.status{font-size:.875rem;color:var(--quiet);margin-top:.3rem;min-height:1.4em}
.sides,.claims,.group .corrected,.evidence-title{border-top:1px solid var(--line)}
.sides{padding:1.1rem 0}.claims{margin:0;padding:.25rem 0 1rem}.sides+.claims{border-top:0;padding-top:0}
.sides p,.sides .fact{margin-top:.35rem}.fact,.fact div{color:var(--quiet);font-size:.9375rem}.fact .state{font-size:inherit}.none{color:var(--quiet)}
.group .corrected{margin:0 0 1rem;border:0}
.evidence-title{margin:0;padding:1rem 0 .4rem;font-size:.875rem;font-weight:600}
.step{display:flex;justify-content:space-between;margin:2rem 0 .5rem;position:sticky;bottom:0;background:var(--paper);padding:.75rem 0;border-top:1px solid var(--line)}.hint{color:var(--quiet);font-size:.875rem}
@media (max-width:52rem){
.panes{grid-template-columns:minmax(0,1fr)}
.deck{position:static}.deck h1{flex-basis:100%;order:-1}#filter{max-width:none}.deck label{flex:1 1 9rem}
.panes nav{position:static;height:auto;max-height:11rem;border-right:0;border-bottom:1px solid var(--line)}
.remark{grid-template-columns:minmax(0,1fr)}.remark label{padding:0}.remark button{display:none}.typed .remark button{display:block}
#waiting{bottom:5rem}.group{min-height:0}
.rulings:not(.readings) button{flex:1}.rulings button{min-height:2.75rem}.step button{min-height:2.75rem}}
@media print{.deck label,.deck button,.tools,.panes nav,.step,.hint,.rulings:not(.readings),.readings>:not([data-do=reading][aria-pressed=true]),.readings kbd,.remark,.skip,#waiting,#notice{display:none!important}.panes{display:block}.deck{position:static}.readings button,.readings .address{all:unset;color:var(--ink)!important}.readings .address{font-family:ui-monospace,monospace;font-size:.85rem}
.group{break-inside:avoid-page;min-height:0}.status{color:var(--ink)}.status:not([data-remark=""])::after{content:" — " attr(data-remark)}.case:focus-within .message{box-shadow:none}}
`
