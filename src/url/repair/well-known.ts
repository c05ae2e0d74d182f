/**
 * Hosts that the world's notes cite most, without `www.`: a misread one is told by them. More hosts mean more misreadings
 * recognised; a host that isn't here is left as printed.
 */
export const WELL_KNOWN_HOSTS: readonly string[] = `
academia.edu academic.oup.com adb.org adilet.zan.kz afdb.org aif.ru akipress.com akorda.kz aljazeera.com amnesty.org apnews.com archive.org
arxiv.org asean.org asiatimes.com atlanticcouncil.org avesta.tj azernews.az azertag.az baltictimes.com bbc.com bbc.co.uk bellingcat.com
blogspot.com bloomberg.com books.google.com britannica.com brookings.edu businessinsider.com bundesbank.de bundesregierung.de calameo.com
cambridge.org carnegieendowment.org carnegiemoscow.org cbr.ru cfr.org chathamhouse.org chinadaily.com.cn cia.gov cis-legislation.com
cisstat.com cnbc.com cnn.com coe.int consilium.europa.eu consultant.ru csis.org csto.org cyberleninka.ru data.worldbank.org derstandard.at
doi.org docs.cntd.ru dw.com dx.doi.org ebrd.com ec.europa.eu ecb.europa.eu economist.com edition.cnn.com elibrary.ru elpais.com
en.kremlin.ru en.wikipedia.org eng.belta.by eng.globalaffairs.ru eur-lex.europa.eu euractiv.com eurasianet.org eurasia.expert
euronews.com europarl.europa.eu facebook.com fao.org faz.net federalreserve.gov finance.yahoo.com forbes.com forbes.ru foreignaffairs.com foreignpolicy.com
fontanka.ru foxnews.com france24.com ft.com garant.ru gazeta.ru gazeta.uz github.com globalaffairs.ru globaltimes.cn google.com gov.uk
government.ru gks.ru handelsblatt.com hrw.org huffpost.com iaea.org icj-cij.org icrc.org iea.org ilo.org imemo.ru imf.org independent.co.uk
inform.kz interfax.by interfax.ru interfax.com.ua iz.ru izvestia.ru jamestown.org japantimes.co.jp jstor.org kabar.kg kaktus.media kommersant.ru
kp.ru kremlin.ru kun.uz lefigaro.fr legislation.gov.uk lemonde.fr lenta.ru lexology.com libertytimes.com link.springer.com linkedin.com
loc.gov lrt.lt mckinsey.com meduza.io medium.com mid.ru minsknews.by mk.ru moldpres.md moscowtimes.ru nato.int nature.com naviny.by ncbi.nlm.nih.gov
neweasterneurope.eu news.un.org newsru.com newyorker.com ng.ru novayagazeta.ru novosti.kz nytimes.com oecd.org ohchr.org onlinelibrary.wiley.com
opec.org osce.org ourworldindata.org obamawhitehouse.archives.gov odkb-csto.org plato.stanford.edu undocs.org parliament.uk pbs.org people.com.cn pewresearch.org pnas.org politico.com politico.eu pravda.ru prnewswire.com
president.az president.gov.ua president.kz president.uz primeminister.kz pubmed.ncbi.nlm.nih.gov quora.com rand.org rbc.ru regnum.ru reliefweb.int
republic.ru repubblica.it researchgate.net reuters.com rferl.org rg.ru ria.ru rosstat.gov.ru rt.com ru.wikipedia.org rusi.org russian.rt.com
russiancouncil.ru sciencedirect.com sciencemag.org scmp.com sipri.org sovetnational.ru spiegel.de sputnik.by sputniknews.com
springer.com ssrn.com papers.ssrn.com standard.co.uk state.gov statista.com strana.ru sueddeutsche.de svoboda.org tandfonline.com tass.com tass.ru
techcrunch.com telegraph.co.uk tengrinews.kz theatlantic.com theconversation.com thediplomat.com theguardian.com thehill.com
themoscowtimes.com thetimes.co.uk time.com timesca.com treasury.gov trend.az turkmenportal.com twitter.com ukrinform.net un.org uncitral.un.org unctad.org undp.org
unece.org unesco.org unhcr.org unicef.org unido.org usaid.gov usatoday.com uzreport.news vedomosti.ru vestikavkaza.ru vox.com voanews.com washingtonpost.com
web.archive.org weforum.org welt.de whitehouse.gov who.int wikipedia.org wipo.int wordpress.com worldbank.org wsj.com wto.org xinhuanet.com yahoo.com
youtube.com zakon.kz zeit.de zviazda.by
`.trim().split(/\s+/u)
