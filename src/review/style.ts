/** What a review adds to the report's looks. */
export const REVIEW_STYLE = `
body.review{max-width:86rem;padding-bottom:2rem}
.deck{display:flex;flex-wrap:wrap;gap:.5rem .9rem;align-items:center;padding:.75rem 0;border-bottom:1px solid var(--line);position:sticky;top:0;background:var(--paper);z-index:2}
.deck h1{margin:0;flex:1 1 12rem;font-size:1.0625rem}
.meter{display:flex;gap:.5rem;align-items:center;font-variant-numeric:tabular-nums}
progress{accent-color:var(--good);width:8rem}
#notice{flex-basis:100%;font-size:.875rem;color:var(--quiet);min-height:0}#notice:empty{display:none}
#waiting{background:var(--mark);color:var(--mark-ink);padding:.6rem .9rem;border-radius:4px;margin:.75rem 0}
.panes{display:grid;grid-template-columns:minmax(15rem,22rem) minmax(0,1fr);gap:0 2rem;align-items:start}
.panes nav{position:sticky;top:4.2rem;max-height:calc(100vh - 5rem);overflow:auto;border-right:1px solid var(--line);padding:.5rem 0}
.panes nav a{display:grid;grid-template-columns:1.4rem minmax(0,1fr) auto;gap:0 .3rem;padding:.4rem .75rem .4rem .25rem;color:inherit;text-decoration:none;font-size:.875rem;line-height:1.35;border-left:3px solid transparent}
.panes nav a:hover{background:var(--raised)}
.panes nav a[aria-current]{background:var(--raised);border-left-color:var(--link)}
.panes nav .name{font-weight:600}.panes nav .what{grid-column:2/-1;color:var(--quiet);display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
.panes nav .left{font-variant-numeric:tabular-nums;color:var(--quiet);grid-row:1;grid-column:3}
.panes nav .done .left{color:var(--good)}.panes nav .done .what{text-decoration:line-through;text-decoration-color:var(--line)}
.sign::before{display:inline-block;width:1rem;text-align:center}
.sign.error::before{color:var(--error);content:"✕"}.sign.warning::before{color:var(--warning);content:"▲"}.sign.info::before{color:var(--info);content:"●"}
.group,.case{scroll-margin-top:5rem}.group h2{margin:1.25rem 0 .25rem}.group h2:focus{outline:none}
.live .group:not(.shown){display:none}
.case{padding:.75rem 0 1rem;border-top:1px solid var(--line)}
.case:focus{outline:none}.case:focus .message,.case:focus-within .message{box-shadow:-.6rem 0 0 var(--paper),-.8rem 0 0 var(--link)}
.message{font-weight:600;max-width:46rem;margin-bottom:.5rem}
.rulings{display:flex;flex-wrap:wrap;gap:.5rem}
.rulings button[aria-pressed=true]{background:var(--ink);color:var(--paper);border-color:var(--ink)}
.rulings button[aria-pressed=true] kbd{border-color:currentColor}
.readings{flex-direction:column;align-items:flex-start}.readings button{text-align:left}
.other{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;width:100%;max-width:46rem}.other input{flex:1 1 16rem}
.remark{display:grid;grid-template-columns:auto minmax(0,1fr) auto;gap:.5rem;align-items:start;margin-top:.6rem;max-width:46rem}
.remark label,.other label{color:var(--quiet);font-size:.875rem;padding-top:.45rem}
textarea{font:inherit;font-size:.9375rem;color:var(--ink);background:var(--paper);border:1px solid var(--quiet);border-radius:4px;padding:.35rem .6rem;width:100%;resize:vertical}
.status{font-size:.875rem;color:var(--quiet);margin-top:.3rem;min-height:1.3em}
.step{display:flex;justify-content:space-between;margin:1.5rem 0 .5rem}.hint{color:var(--quiet);font-size:.875rem}
@media (max-width:52rem){
.panes{grid-template-columns:minmax(0,1fr)}
.panes nav{position:static;max-height:11rem;border-right:0;border-bottom:1px solid var(--line)}
.remark{grid-template-columns:minmax(0,1fr)}.remark label{padding:0}.deck{position:static}.step{position:sticky;bottom:0;background:var(--paper);padding:.5rem 0;margin:1rem 0 0;border-top:1px solid var(--line)}}
@media print{.deck,.panes nav,.step,.hint,.rulings,.remark button,#waiting{display:none!important}.panes{display:block}.live .group:not(.shown){display:block}}
`
