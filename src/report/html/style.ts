/** The page's looks: paper and ink, both light and dark (WCAG AA), for screen, phone and print. */

const LIGHT = `--paper:#fbfaf6;--raised:#f3f0e8;--ink:#1d1b18;--quiet:#5d5850;--line:#d9d4c7;--link:#174f8f;--error:#a11f17;--warning:#7d5200;--info:#41536b;--good:#1d6136;--quote:#7b2c8c;
--mark:#ffe08a;--mark-ink:#2b2100;--del:#fadbd6;--del-ink:#7b150e;--ins:#d5eddb;--ins-ink:#0f4a26;color-scheme:light;`
const DARK = `--paper:#171614;--raised:#22201d;--ink:#ece8df;--quiet:#b3ac9f;--line:#3b3832;--link:#9dc4f7;--error:#ff9d92;--warning:#efc36c;--info:#a9bdd6;--good:#8fd3a6;--quote:#e3a8f0;
--mark:#6a5312;--mark-ink:#fff4d0;--del:#5a211c;--del-ink:#ffd9d4;--ins:#1d4a2c;--ins-ink:#d2f5de;color-scheme:dark;`

export const STYLE = `:root{${LIGHT}--serif:Charter,"Bitstream Charter","Source Serif 4",Georgia,"Noto Serif",serif;--sans:system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;--mono:ui-monospace,"SF Mono","Cascadia Mono",Menlo,"Noto Sans Mono","DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${DARK}}}
:root[data-theme=dark]{${DARK}}
*{box-sizing:border-box}
html{scroll-padding-top:5rem;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:70rem;padding:0 1.5rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:anywhere}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:.06em}
:focus-visible{outline:3px solid var(--link);outline-offset:3px;border-radius:2px}
[hidden]{display:none!important}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:3}
small{font-size:.85em;color:var(--quiet);font-weight:400}
mark{background:var(--mark);color:var(--mark-ink);border-radius:2px;padding:0 .1em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
del{background:var(--del);color:var(--del-ink);text-decoration-thickness:.08em}
ins{background:var(--ins);color:var(--ins-ink);text-decoration:underline;text-decoration-thickness:.12em;text-underline-offset:.2em}
code,.address,kbd{font-family:var(--mono)}

.masthead{padding:3rem 0 1.75rem;max-width:46rem}
.kicker{color:var(--quiet);font-size:.875rem;letter-spacing:.02em}
h1{font:600 1.25rem/1.3 var(--sans);margin:.2rem 0 1rem}
.headline{font:400 clamp(1.5rem,1.2rem + 1.6vw,2.15rem)/1.22 var(--serif);text-wrap:balance;margin-bottom:1rem}
.further{color:var(--quiet);max-width:42rem}

.glance,.chart{margin:0 0 1.5rem}.glance h2,.chart h2{margin:0 0 .6rem}
.caption{color:var(--quiet);font-size:.875rem}.hint{display:none}.live .glance:focus-within .hint{display:inline}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;margin-bottom:.75rem;font-size:.9375rem}.legend li{display:flex;align-items:center;gap:.45rem}.legend b{font-weight:400;color:var(--quiet);font-variant-numeric:tabular-nums}
.mark{--size:12px;display:inline-block;width:var(--size);height:var(--size);background:currentColor;print-color-adjust:exact;-webkit-print-color-adjust:exact;forced-color-adjust:none}
.mark.supply-url{color:var(--error);clip-path:polygon(20% 0,50% 30%,80% 0,100% 20%,70% 50%,100% 80%,80% 100%,50% 70%,20% 100%,0 80%,30% 50%,0 20%)}
.mark.correct-quotation{color:var(--quote);clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}
.mark.use-archive{color:var(--link);clip-path:polygon(50% 4%,100% 96%,0 96%)}
.mark.correct-url{color:var(--warning);clip-path:inset(8%)}
.mark.check-by-hand{color:var(--info);background:none;border:calc(var(--size)/6) solid;border-radius:50%}
.mark.keep{color:var(--good);clip-path:circle(22%)}
.mark.decided{background:repeating-linear-gradient(45deg,currentColor 0 2px,transparent 2px 4px)}.mark.keep.decided{clip-path:circle(44%)}
.decided{display:block;font-size:.9375rem;color:var(--good)}summary .decided{display:inline;font-size:.875rem}li s{color:var(--quiet);text-decoration-color:var(--line)}
.marks{display:grid;gap:.6rem}.book{display:grid;gap:.2rem}
.run{display:grid;grid-template-columns:2.75rem minmax(0,1fr);gap:.5rem;align-items:start}.from{color:var(--quiet);font-size:.75rem;line-height:18px;text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.line{display:flex;flex-wrap:wrap}
.line .mark{margin:3px}
.marks.small{max-height:42rem;overflow-y:auto}
.small .line .mark{--size:8px;margin:1px}.small .from{line-height:10px;font-size:.6875rem}.small .book{gap:1px}
.line .mark:focus-visible{outline:none;clip-path:none;background:currentColor;border-radius:2px;box-shadow:0 0 0 2px var(--paper),0 0 0 4px var(--ink)}
.told{min-height:1.5rem;font-size:.875rem;color:var(--quiet);padding-left:3.25rem}
.charts{display:grid;gap:0 3rem;margin-bottom:1rem}@media (min-width:56rem){.charts{grid-template-columns:repeat(2,minmax(0,1fr))}}
.rows{display:grid;grid-template-columns:minmax(0,max-content) minmax(4rem,1fr) minmax(0,max-content);gap:.3rem .75rem;align-items:center;font-size:.875rem}.rows li{display:contents}.chart .legend{font-size:.8125rem;color:var(--quiet);gap:.1rem 1rem;margin-bottom:.5rem}.legend .bar{width:.7rem;flex:none}
.label{max-width:13.5rem}.figures{max-width:11rem}.figures{color:var(--quiet);font-variant-numeric:tabular-nums}
.bar{width:100%;height:.7rem;display:block;print-color-adjust:exact;-webkit-print-color-adjust:exact;forced-color-adjust:none}
.bar .ok{fill:var(--good)}.bar .moved,.bar .failing,.bar .warning{fill:var(--warning)}.bar .dead,.bar .soft-404,.bar .malformed,.bar .error{fill:var(--error)}.bar .blocked,.bar .unreachable,.bar .not-checked,.bar .info{fill:var(--info)}

.controls{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;padding:.6rem 0;margin-bottom:1rem;background:var(--paper);border-block:1px solid var(--line)}
.controls .search{flex:1 1 10rem}
input,select,button{font:inherit;font-size:.9375rem;color:var(--ink);background:var(--paper);border:1px solid var(--quiet);border-radius:4px;padding:.35rem .6rem;min-height:2.25rem;max-width:100%}
input{width:100%}select{max-width:8.75rem}
button{cursor:pointer}button:hover,select:hover{background:var(--raised)}
#count{color:var(--quiet);font-size:.9375rem;font-variant-numeric:tabular-nums;min-width:5.5rem;text-align:right}
.tools{display:flex;gap:.35rem}
.tools button{min-width:2.25rem;padding:.35rem}
@media (min-width:48rem) and (min-height:30rem){.controls{position:sticky;top:0;z-index:2}}

h2{font:600 1.125rem/1.3 var(--sans);margin:2.75rem 0 .5rem}
h2 small{margin-left:.35rem;font-variant-numeric:tabular-nums}
.item{border-top:1px solid var(--line);padding:1.5rem 0 1.75rem;content-visibility:auto;contain-intrinsic-size:auto 30rem}
.item:focus{outline:none}.item:focus .number{box-shadow:0 .14em 0 var(--link)}
article.item>header{margin-bottom:.75rem}
.number{font:400 1.75rem/1.1 var(--serif);font-variant-numeric:lining-nums tabular-nums}
.number.whole{font-size:1.125rem}
.place{color:var(--quiet);font-size:.875rem;margin-left:.5rem}
.findings .error::before{color:var(--error);content:"✕"}.findings .warning::before{color:var(--warning);content:"▲";font-size:.8em}.findings .info::before{color:var(--info);content:"●";font-size:.7em}
@media (min-width:56rem){
article.item{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:0 1.5rem}
article.item>header{display:flex;flex-direction:column;gap:.3rem;margin:0}
article.item>header>*{margin-left:0}}
.todo{font-weight:600;font-size:1.125rem;line-height:1.3}
.then{font-weight:400;color:var(--quiet)}
.action:not(:first-child){font-weight:400}
.findings{margin:.5rem 0 1rem;max-width:46rem}
.findings li{padding-left:1.5rem;position:relative;margin:.3rem 0}
.findings li::before{position:absolute;left:0;top:.05em;width:1rem;text-align:center;line-height:1.55rem}
.own{padding:.9rem 0 1rem}.own .findings{margin:0}.own .findings li{margin:0}

.evidence{font-size:.9375rem;line-height:1.5}
.evidence>div{display:grid;grid-template-columns:5.75rem minmax(0,1fr);gap:.75rem;padding:.2rem 0}
dt{color:var(--quiet)}
.note-text{max-width:46rem;display:block}
.address{font-size:.8125rem;line-height:1.85;word-break:break-all;unicode-bidi:isolate}
.address a{text-decoration-color:var(--line)}.address a:hover{text-decoration-color:currentColor}
.redirects{margin:.2rem 0}.redirects li{display:grid;grid-template-columns:3.5rem minmax(0,1fr)}.hop{color:var(--quiet);font-variant-numeric:tabular-nums}.hop::before{content:"→ "}
.state{font-weight:600;font-size:.875rem;white-space:nowrap}
.state.ok{color:var(--good)}.state.moved,.state.failing{color:var(--warning)}.state.dead,.state.soft-404,.state.malformed{color:var(--error)}.state.blocked,.state.unreachable,.state.not-checked{color:var(--info)}
cite{font-style:normal;font-weight:600}

.claims{margin:1rem 0 0}
.pair{display:grid;gap:.35rem 1.75rem;grid-template-columns:minmax(0,1fr);padding:.9rem 0 .25rem}
@media (min-width:44rem){.pair{grid-template-columns:repeat(2,minmax(0,1fr))}.pair .verdict{grid-column:1/-1}}
.verdict{font-weight:600;font-size:.9375rem}.confirmed .verdict{color:var(--good)}.refuted .verdict{color:var(--error)}.unverified .verdict{color:var(--quiet)}
figcaption{color:var(--quiet);font-size:.8125rem;margin-bottom:.15rem}
blockquote{font:1.0625rem/1.5 var(--serif);hyphens:auto;white-space:pre-line;max-width:36rem}
.corrected{margin-top:1.1rem;padding:.8rem 1rem .9rem;background:var(--raised);border-radius:4px;display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.25rem 1rem;align-items:start}
.corrected h3{font-size:.875rem;font-weight:600;grid-column:1/-1}
.corrected-text{font:1rem/1.5 var(--serif);user-select:all}
.copy{display:none;min-width:5.25rem}.live .copy{display:block}.copy.done{color:var(--good);border-color:var(--good)}

summary{cursor:pointer}
details.all>summary,.host>summary{padding:.5rem 0}
.kept{padding:0;contain-intrinsic-size:auto 2.6rem}
.kept>summary{display:flex;gap:.75rem;align-items:baseline;padding:.55rem 0;list-style:none}
.kept>summary::-webkit-details-marker{display:none}
.kept>summary::before{content:"▸";color:var(--quiet);font-size:.8rem}.kept[open]>summary::before{content:"▾"}
.kept .number{font-size:1.125rem;min-width:2.5rem;white-space:nowrap}.kept .place{margin:0;white-space:nowrap;min-width:4.5rem}
.kept .brief{flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.kept[open] .brief{visibility:hidden}
.kept>.body{padding:0 0 1.5rem 1.5rem}
.links h2{margin-bottom:.25rem}
.host{border-top:1px solid var(--line)}.host-name{font-weight:600}
.pages{padding:0 0 .75rem 1.1rem}.pages li{padding:.3rem 0;font-size:.9375rem}.cited{font-size:.875rem}.cited a{white-space:nowrap}
#nothing{padding:3rem 0;color:var(--quiet)}
.colophon{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.8125rem}
dialog{border:1px solid var(--line);border-radius:6px;background:var(--paper);color:var(--ink);padding:1.5rem 2rem;max-width:26rem}
dialog::backdrop{background:rgb(0 0 0/.45)}dialog h2{margin:0 0 .75rem}
.keys>div{display:grid;grid-template-columns:4rem 1fr;padding:.2rem 0}kbd{border:1px solid var(--quiet);border-radius:3px;padding:0 .4em;font-size:.875rem}
dialog form{margin-top:1rem;text-align:right}

@media (max-width:44rem){
.label{max-width:9.5rem}.figures{max-width:8rem}
body{padding:0 1rem 3rem}.masthead{padding:1.75rem 0 1.25rem}
select{max-width:none;flex:1 1 9rem}.controls label:not(.search){flex:1 1 45%}.controls label select{width:100%}
.evidence>div{grid-template-columns:minmax(0,1fr);gap:0;padding:.35rem 0}dt{font-size:.8125rem}
.controls .search{order:-2;flex-basis:10rem}.tools{order:-1}#count{flex:1}
.marks.small{max-height:70vh;overflow-y:auto}
.corrected{grid-template-columns:minmax(0,1fr)}.copy{justify-self:start;margin-top:.4rem}
.kept>summary{flex-wrap:wrap;gap:0 .6rem}.kept .brief{flex-basis:100%;order:9}}

@media print{
:root,:root:not([data-theme]),:root[data-theme]{${LIGHT}--paper:#fff}
html{font-size:9.5pt}body{max-width:none;padding:0}.masthead{padding-top:0}
.controls,.skip,.copy,dialog{display:none!important}
.item{content-visibility:visible;padding:.8rem 0}
.item header,.todo,h2,figcaption{break-after:avoid}.pair,.corrected,.findings li,.evidence>div{break-inside:avoid}
details::details-content{content-visibility:visible;display:block;block-size:auto}
details>summary{list-style:none}details>summary::before,details>summary::-webkit-details-marker{display:none!important}
.kept .brief{white-space:normal}.kept[open] .brief{visibility:visible}
a{color:inherit}mark,del,ins{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.charts{grid-template-columns:repeat(2,minmax(0,1fr));gap:0 2rem}
.caption{break-after:avoid}.chart,.run{break-inside:avoid}.marks.small{max-height:none;overflow:visible}.hint,.told{display:none}
@page{margin:18mm 16mm}}
`
