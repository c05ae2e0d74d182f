/**
 * Russian words in the letters of addresses. Made from the bundled dictionary by `bench/make-slug-words.mjs`: don't edit, run
 * it again.
 */
import type { Paradigm } from './declension.ts'

/** Comparison forms of stems, by the paradigm whose endings they take. */
export const SLUG_STEMS: Readonly<Record<Paradigm, string>> = {
  whole: `
abraziven absoliuten abstrakten absurden ad adaptiruecia adaptiven adekvaten administrativen administrativon afini agraren agresiven aidecia aiducia aiti
akceneren akcentiruecia akcizen aklimatiziruecia aktiven aktiviruecia aktiviziruecia aktivon akuraten akušerek akušerok alfavicia algeber algebor alibi
alimenti almati alpi alternativen amazonek amazonok ambicezen ambulatoren amputiruecia amulecia analiziruecia analogičen analogičon andi aneksiruecia anonimen
anonsiruecia antenen antenon antikvaren antičen anuitecia anuliruecia ao aparaten apeticia aplodiruecia aplodismenti arbitražen arek arhitekturen arok
artricia asimiliruecia asociruecia atlecia atomen atribucia audicia avtomatiziruecia avtonomen avtoritaren avtoritecia avtoriteten aziacek aziacok ašel ašli
ašol baboček babočok babušek babušok baku balecia balek balkani balok bandicia baranoviči barokek barokok baziruecia becia beden beder bedor begucia beirucia
belek belogičeski belok berecia beregucia berežecia berucia beskonečen besmerten bespiloten besplaten bespolezen bespomoŝen besporen besporiadki bespoŝaden
besprecedenten bespristrasten besprovoden bezaŝiten bezden bezdomen bezdon bezgraničen beznadežen beznaličen bezopasen bezoružen bezothoden bezraboten
bezrasuden bezrazmeren bezumen bezusloven bezuslovon bezuspešen bezvreden bezžalosten bežicia bi bicia bilecia bister bistor biucia biudžecia biudžeten
blagodaren blagopolučen blagopriaten blagoroden blagoslovecia blagoslovicia bleden blizek blizok blokiruecia blondinek blondinok bluzek bluzok boc boec
boegolovek boegolovok boepripasi boici boikotiruecia boloten bolšoi bombardirovek bombardirovok bombecia bombicia bombiucia borecia boček bočok braslecia
breven brevon briuki briušen bronežilecia bronhicia budecia buducia bukecia buklecia buksiruecia bukvalen bukvalon bumagi bumažen buren butilek butilok
celecia celesobrazen celicia celiucia cementen cepoček cepočok cerkoven cerkvi cifer cifor cirkuliruecia cisteren cisteron citiruecia cru cunami cvecia cvesti
cvetecia da daducia daecia daiucia dalnevostočen dalnoviden daruecia davecia davicia debati debecia debiucia dedušek dedušok defekten deficicia deficiten
degradiruecia deistvitelen deistvitelon deklamiruecia deklariruecia dekodiruecia dekoraci dekrecia delecia delegiruecia deli delicia delikaten deliucia
demoniziruecia demonstriruecia demontiruecia den denežen dengi denonsiruecia deportiruecia depozicia derevni derevobrabotek derevobrabotok deržavi desanten
desiatikraten detali deti detmi detoniruecia devalviruecia devoček devočok devušek devušok dezertiruecia dezorentiruecia diabecia diagnostiruecia
diferenciruecia dimek dimok dinamičen diskreditiruecia diskriminiruecia diversificiruecia dlecia dlicia dliucia dneven dni do dobavecia dobavek dobavicia
dobavok dobecia dober doberecia doberucia dobicia dobiucia dobor dobrovolci dobudecia dobuducia dogadaducia dogovoren doidecia doiducia doiti dokažecia
dokažucia dolgi dolgosročen dolgovečen dolomicia doloživecia doloživucia dolžen dolžni dolžon dominiruecia domohoziaek domohoziaok don dopolnitelen
dopolnitelon dorožek dorožen doroživecia doroživucia dorožok dosek dosok dospehi dosročen dosročon dostatočen dostatočon dostavecia dostavek dostavicia
dostavok dostigli dostignecia dostignucia dostoveren dostupen dovedecia doveducia dovesti dovolen dovolon dozirovek dozirovok doček dočeri dočok došel došli
došol drevesnostružečen droži druziami druželiuben duhi duhovek duhoven duhovok duren dvaždi dvižecia dvoiuroden dvoičen dvuhpalaten dvukraten džungli e
edecia ediacia edinobrazen edinodušen edinodušon edinoglasen edinoglason educia efektiven efektivon egipecia ek ekologičen ekonomen ekonomičen ekonomičeski
ekskliuziven eksperten ekspluataciu ekspluatiruecia eksportiruecia ekstradiruecia ekvivalenten el elastičen eleganten elekter elektor elektromagniten
elektronen elektronon elementaren emirati endemičen endriu energičen energoefektiven entoni es eskader eskador esli estestvenen estestvenon eti etiketek
etiketok etomu etu evakuiruecia ever evoliuceniruecia evor ežedneven ežegoden ežegodon ežemesiačen faktičeski fakultativen fakultecia falsificiruecia
favoricia feministek feministok fentezi fiasek fiasok fiksiruecia filipini finansi finansiruecia fluorescenten folkloren fondi formiruecia formuliruecia
fotografiruecia fresek fresok fucia funkceniruecia gadžecia gaek gaiti gaok garantiruecia garmoniziruecia garmoničen gastroli gazificiruecia gazirovek
gazirovok genderen generiruecia genri gepaticia gibriden gimalai gimnastek gimnastok glamuren glaven godičen godnosti golodaducia goloden golovolomek
golovolomok gonek gonki gonok gončaren gorel goren goriacia goricia goriuecia goriuiucia gorol gorstek gorstok gospitaliziruecia gotovecia gotovicia grabecia
grabicia grabiucia grafiti gramoti grandezen granicia griazen griven grivon groden grodon gromaden grupirovek grupirovok grusten gruzoperevozek gruzoperevozok
gumanitaren guseničen gusi haotičen harakteren hau helsinki hicia hlinecia hlinucia hlopnecia hlopnucia hlopčatobumažen hobi hokimiacia holoden hotiacia
hoziaek hoziaok hočecia hrebecia hvalecia hvalicia hvaliucia hvastanecia hvastanucia hvatek hvatok hvosti i ia iad iader iaderen iador iaec iakobi iamaek
iamaok iaoc iarmarek iarmarok iarosten iasen iasli iason iavek iaven iavok iaček iačeok idecia identificiruecia identičen idti iducia igel iger ignoriruecia
igol igor igri igrušek igrušok ili iliustriruecia imenen imeni imenon imitiruecia importiruecia imunitecia indek indeok inerten inficiruecia informaci
informiruecia infrakrasen infrastrukturen iniciativen iniciruecia inkliuziven inoplaneten inspektiruecia institucia instruktiruecia integriruecia
intensificiruecia intensiven interesen intereson internecia interpretiruecia interviu intimen investiruecia inženeren ipotečen iscelecia iscelicia isceliucia
isker iskliučitelen iskliučitelon iskor iskupecia iskupiucia ispolzuecia ispravecia ispravicia istekucia istečecia istoričeski it iubek iubok iug iunesek
iunesok iuridičeski iuveliren iužen ivricia iz izbavecia izbavicia izbecia izbegucia izberecia izbežicia izbicia izbirateli izbitočen izbiucia izdaducia
izdaecia izdaiucia izderžki izgotovecia izgotovicia iznačalen iznačalon izobresti izobretecia izoliruecia izvediacia izvesten izvlekucia izvlečecia iŝecia
iŝeznecia iŝucia k kabinecia kabinek kabinok kadecia kadri kafeder kafedor kalibrovek kalibrovok kamni kanctovari kanikuli kanoe kapitaliziruecia karate
kartoček kartočok kartošek kartošok kasek kasok kazen kazon kačeli kažecia kažucia kepek kepok kg kicia kinecia kinucia kipicia kiuvecia kivnecia kivnucia
kladecia kladek kladok kladucia klasificiruecia kletek kletok kletočen km knižen knopek knopok kodificiruecia kodiruecia koek kognitiven kok kolec kolektiven
koleni koliadek koliadok koliasek koliasok koloc kolonen kolonon kombiniruecia komforten komitecia kompakten kompensiruecia kompetenten kompiuteren kompleksen
kompoziten koncentriruecia kondensiruecia konec konečen konečon konfeti konki konkreten konkurenten konkurentosposoben konkuriruecia konkursen konoc
konservativen konsolidiruecia konstruktiven konsultativen konsultiruecia konteineren kontrabandu kontrakten kontroliruecia konvertiruecia kopek kopeok
kopiruecia kordiniruecia korektirovek korektirovok korektiruecia koreliruecia korni korobek korobok korporativen kosilek kosilok kosnecia kosnucia kotirovek
kotirovok košek košok kradecia krasek krasen krasok krasočen kratek kratkosročen kratok kreativen kredicia krediten kresel kresol kricia krikecia kriknecia
kriknucia krilec kriloc krizisen krišek krišok kromek kromok krovi krošečen kruecia krupen krupnomasštaben kstati kukel kukol kulturen kuluari kupecia
kupiucia kuriruecia kurtek kurtok kustaren kvadraten kvalificiruecia kvazi kvoti lampoček lampočok lari lastoček lastočok lavri lazek lazeok lazeren ldi lecia
ledi legek legendaren legitimen legkoatlecia legok len lesen lesomateriali lesopilek lesopilok letiacia leticia lečeben lgoten li liagušek liagušok licia
lidiruecia lihoradek lihoradok likviden likvidiruecia limicia linek lineok listovek listovok literaturen liubecia liubicia liubiucia liubopiten liubvi
liuceren liuceron liucia liudi liudmi liuster liustor ličen ličon lišecia lišiucia ližen liži lobi lobiruecia lodek lodižek lodižok lodok logičen lon lopnecia
lopnucia lovecia lovicia lovušek lovušok ložek ložen ložok lvi lžecia lži m magate magnicia magniten makaroni maksimiziruecia maloveroiaten marek marenetek
marenetok marok marokek marokok maršrucia maršrutek maršrutok masek masel masiven maskirovek maskirovok maskiruecia masličen masok masol masštaben matek
materi materialen materialon matok mašini meden mediacia medlenen medlenon medsester medsestor melknecia melknucia memuari mentalitecia meren meri mesiačen
mesten mesti metalobrabotek metalobrabotok metek metel meteoricia meter metiu metizi metok metol metor meždisciplinaren meždu meždugoroden meždunaroden
mežkulturen mežreligezen mi miasen migriruecia minimiziruecia minister ministor minomecia miren misek mislecia mislicia misliucia misok mitropolicia mišec
mišoc mnogoetažen mnogokraten mnogopoliaren mnogovektoren množivecia množivucia modeliruecia moden moderniziruecia mogucia molecia molekuliaren molicia
moliucia molodežen molodoženi moločen monetaren moneten montiruecia moreprodukti morozen moŝen moŝi možecia mračen mse multikulturen mumbai municipalitecia
muškecia na nabliudaducia nacelecia nacelicia naceliucia nadbavek nadbavok nadelecia nadelicia nadeliucia nadenecia nadežen nadstroek nadstrok naduven
nadzoren nagoren nagriuecia nagriuiucia nagruzek nagruzok naidecia naiducia naimecia naimucia naiti naiven nakažecia nakažucia nakopecia nakopiucia nakroecia
nakroiucia nalecia nalicia naliucia naloživecia naloživucia nameriuecia nameriuiucia nami nanesecia nanesti nanesucia naniacia napadecia napaducia napišecia
napišucia naprasen napravecia napravicia napravleniu napriamuiu narastanecia narastanucia nariadu naroden naručniki narušecia narušiucia naružen naružu
naslaždecia naslažducia nasmedecia nasmeducia nasmešek nasmešok nastoiatelen nastoiatelon nastroek nastrok nastupecia nastupiucia nasuŝen nauki naučen naučon
nazemen naznačnecia naznačnucia nazovecia nazovucia načnecia načnucia našel našli našol ne nebesen nebezopasen neblagodaren neblagopolučen neblagopriaten
nebolšoi nebrežen necia nedaven nedavon nedeli neder nedolgovečen nedor nedostatočen nefteprodukti nefti negativen nehvatek nehvatok neiasen neitralitecia
neizbežen neizvesten nek nemedlenen nemedlenon nenavidiacia nenavidicia nenužen neobičen neodnokraten neodnokraton neodnoznačen neohoten neotložen nepolen
neposredstvenen neposredstvenon nepravomeren nepreriven nepriaten neravnomeren nerazriven nereguliaren nerven neržavek neržaveok nesecia neskolek neskolok
nesoglasen nesomnenen nesomnenon nesposoben nesti nesucia netarifen netipičen neudačen neudaču neudoben neuklonen neuklonon neumesten nevažen neveren
neveroiaten nevinoven nevozmožen nečeten neŝasten nežen ni niderlandi nitek niti nitok no nok nominiruecia normativen normi nosočen nou novinek novinok
novizen novizon novosti nočen nožnici nravecia nravicia nuždecia nužducia nužen nužni nužon oae obektiven obiasniacia obiasnimecia obiasnimucia obiavecia
obiavicia obiazanosti obiazatelen obiazatelon obidenecia obivek obivok običen običon obladaducia oblasten oblačen oblomki obložek obložok obmanecia obmanucia
obnaruživecia obnaruživucia obnaživecia obnaživucia obnovecia obnovicia obogoniacia obogonicia oboi oboidecia oboiducia oboiti oboloček oboločok obošel obošli
obošol obrabotek obrabotok obraten obraton obrazci obrežecia obrušecia obrušiucia obstanovek obstanovok obstavecia obstavicia obsuždecia obsužducia
obuzdaducia obŝestvenen obŝestvenon obširen ocenek ocenok ocifrovek ocifrovok ocroček ocročok octavek octaven octavku octavok oden odinoček odinočen odinočok
odiuecia odiuiucia odnaždi odni odnomu odnoroden odnovremenen odnovremenon odnu odolživecia odolživucia odon oficialen oficialon oficiantek oficiantok ofšoren
ogni ogovorek ogovorok ograbecia ograbicia ograbiucia ogromen ohoten ohoton okažecia okažucia oken okon okončatelen okončatelon okrestnosti okruživecia
okruživucia okunecia okunucia okupiruecia olivek olivok on oni opasen operativen operativon operen operiruecia opiten opišecia opišucia opravdaducia
opredelecia opredelenen opredelenon opredelicia opredeliucia oprovergnecia oprovergnucia optimističen optimiziruecia opuhnecia opuhnucia orel orentiruecia
orli orol osadki oskorbecia oskorbicia oskorbiucia oslabecia oslabicia oslabiucia oslabnecia oslabnucia osmelecia osmelicia osmeliucia osmotriacia osmotricia
osnoven osnovi osobenen osobenon osobenosti osoznaecia osoznaiucia ostaecia ostaiucia ostanecia ostanki ostanovecia ostanovek ostanovicia ostanovok ostanucia
ostatki ostavecia ostavicia ostorožen ostorožon osuŝestvecia osuŝestvicia osušecia osušiucia osuždecia osužducia ot otberecia otboročen otbudecia otbuducia
otdaducia otdelecia otdelen otdelicia otdeliucia otdelon otec otgruzek otgruzok othodi otkažecia otkažucia otkroecia otkroiucia otkrovenen otkrovenon otličen
otloživecia otloživucia otmetek otmetok otnositelen otnositelon otnošeniu otoc otozovecia otozovucia otpravecia otpravicia otravecia otravicia otreagiruecia
otremontiruecia otrežecia otvecia otvergnecia otvergnucia otvertek otvertok otveten otveti otvlekucia otvlečecia otčasti otčecia otčuždecia otčužducia ovec
ovoc ovoŝen ovsianek ovsianok ozaglavecia ozaglavicia označnecia označnucia oček očen očeviden očevidon očistek očistok očki očok ošibek ošibok ožidaducia
oživecia oživicia padaducia padecia paducia pahnecia pahnucia pahoten pakecia palec palek paloc palok pamiaten papek papok parašiucia pari parkovek parkovok
parni partisipativen pasecia pasiven patretičeski patruliruecia paček pačok pecia pekucia penalti peni pensiu peredaducia peredaecia peredaiucia peredecia
peredislociruecia peredozirovek peredozirovok pereducia peregovori peregruzek peregruzok perehoden pereidecia pereiducia pereiti pereizberecia perelecia
perelomen perenapravecia perenapravicia perenesecia perenesti perenesucia perepisek perepisok perepišecia perepišucia pererabotek pererabotok
pereraspredelecia pereraspredelicia pereraspredeliucia peresadek peresadok peresekucia peresečecia peresmotriacia peresmotricia perestanecia perestavecia
perestavicia perevedecia pereveducia perevernecia perevernucia perevesti perevozek perevozok perešel perešli perešol pereživecia pereživucia perspektiven peru
pervičen pervoklasen pervonačalen pervonačalon pervuiu perčatek perčatok pesni pečalen pečalon pečaten pečecia pešehoden piatdesiacia piatek piaten piati
piatikraten piatiletek piatiletok piatok piaton pilec piloc pilomateriali piloten pistolecia pitek pitok piucia pišecia pišucia planek planetaren planirovek
planirovok planiruecia planok planšecia platežesposoben plavecia plavek plaven plavicia plavok plačecia plenaren plenek plenok plitek plitok pliuecia
pliuiucia plodoroden plodotvoren ploskogubci ploten ploŝadek ploŝadok po pobecia pobeden pobedonosen pobicia pobiucia poblizosti pobočen pobuždecia pobužducia
podaducia podaecia podaiucia podavecia podavicia podelecia podelek podelicia podeliucia podelok poderžek poderžok podgotovecia podgotovek podgotovicia
podgotovok podkomitecia podniacia podnimecia podnimucia podoben podoberecia podoberucia podoidecia podoiducia podoiti podotčeten podozriuecia podozriuiucia
podošel podošli podošol podoždecia podožducia podpisek podpisok podpišecia podpišucia podpravecia podpravicia podrazumiuecia podrazumiuiucia podriaden
podriven podroben podrobnosti podskazek podskazok podtolknecia podtolknucia podtverždecia podtveržducia podušek podušen podušok podvedecia podveducia
podvergnecia podvergnucia podvesti podvoden podzemen podčerknecia podčerknucia podŝecia podšipniki poecia poedecia poeducia poetapen poetomu poezdek poezdok
pogibnecia pogoden pograničen pohoroni pohvalecia pohvalicia pohvaliucia poiavecia poiavicia poidecia poiducia poimecia poimucia poiti poiucia pokazi
pokažecia pokažucia pokinecia pokinucia pokroecia pokroiucia pokupek pokupki pokupok polecia polek polen polezen poliaren poliruecia političeski
polnomasštaben polnomočen polnostiu polok polomek polomok položivecia položivucia polzecia polzti polzu polzuecia pomehi pomogucia pomolvek pomolvok pomožecia
ponesecia ponesti ponesucia poniacia poniaten popadecia popaducia popitek popitok popravek popravki popravok populiaren populiariziruecia porovnu poročen
poroždecia porožducia porten portrecia posadek posadok poselecia poselicia poseliucia poseven posilek posilok poskolku posledovatelen posledovatelon poslušen
posmerten posmotriacia posmotricia postanovecia postanovicia postavecia postavek postavicia postavok postepenen postepenon postoianen postoianon postradaducia
postupecia postupiucia potasovek potasovok poteri poterpicia potomu potopecia potopiucia potušecia potušiucia poverhnosten povernecia povernucia povestek
povestok poviazek poviazok povsedneven povsiudu povtoren pozadi pozden pozdon pozdravecia pozdravicia pozitiven pozvolecia pozvolicia pozvoliucia poček počemu
početen počok počti počvi pošel pošlecia pošli pošlini pošliucia pošol požaren pragmatičen praktičen praktičeski pravdopodoben pravecia pravicia pravoslaven
prazden prazdničen prebresti prebretecia predaducia predecia predelami predeli prediavecia prediavicia predloživecia predloživucia predmecia predopredelecia
predopredelicia predopredeliucia predostavecia predostavicia predpoložitelen predpoložitelon predpoloživecia predpoloživucia predposilek predposilok
predpočtecia predprimecia predprimucia predpriniacia predskažecia predskažucia predstavecia predstavicia predstaviteli preducia predupreždecia preduprežducia
predusmotriacia predusmotricia predvidiacia predvidicia prekrasen preobladaducia preodoliuecia preodoliuiucia prepodaecia prepodaiucia preritecia preriteten
preriteti presen presnovoden prestanovecia prestanovek prestanovicia prestanovok prestižen prestupen preuspoecia preuspoiucia preventiven prevošoden
prevzoidecia prevzoiducia prevzoiti prevzošel prevzošli prevzošol pri priaten pribavecia pribavicia pribegnecia pribegnucia priblizitelen priblizitelon
pribrežen pribudecia pribuducia pridaducia pridaecia pridaiucia pridecia priducia prignecia prignucia prigoden prigoroden prigotovecia prigotovicia
prigraničen prikladen prikrepecia prikrepiucia prikrovaten priletiacia prileticia priličen priloživecia priloživucia primanek primanok primecia primeren
primeron primitiven primucia prinesecia prinesti prinesucia priniacia prinuždecia prinužducia pripišecia pripišucia priroden prisiažen prisposobecia
prisposobicia prisposobiucia pristupecia pristupiucia priti priucia privaten privatiziruecia privecia privedecia priveducia privesti privezecia privezti
privezucia privivek privivok priviček privičen privičok privlekucia privlečecia prizemlecia prizemlicia prizemliucia priznaecia priznaiucia prizovecia prišel
prišli prišol proanaliziruecia probek problemen probok prodaducia prodaecia prodaiucia prodemonstriruecia prodlecia prodlicia prodliucia prodolživecia
prodolživucia produkti produktiven produktivon prodvižecia proektiruecia proficicia prognoziruecia programen progresiven progulek progulok prohladen
proiavecia proiavicia proidecia proiducia proinformiruecia proiti proizoidecia proizoiducia proizoiti proizošel proizošli proizošol proizvedecia proizveducia
proizvesti proizvoden prokomentiruecia prolecia prolicia proliucia proloživecia proloživucia promahnecia promahnucia promežutočen proniknecia proniknucia
propadecia propaducia prorastecia prorasti prorastucia proriven prorosel prorosli prorosol prosnecia prosnucia prostitutek prostitutok prostoren protezen
protianecia protianucia protiaženi protivopoložen protivopraven provalecia provalicia provaliucia provedecia proveducia proverek proverok provesti provlasten
provociruecia provodek provodok prozapaden prozračen pročen pročtecia prošel prošli prošol prožitočen prucia publičen pulemecia puti pušek pušok raboti
radeaktiven radi radosten raketen rali ramek ramki ramok rasilek rasilok raskažecia raskažucia raskolecia raskopki raskroecia raskroiucia raslabecia
raslabicia raslabiucia rasmotriacia rasmotricia raspoloživecia raspoloživucia raspredelecia raspredelicia raspredeliucia rasroček rasročok rastecia rasti
rastianecia rastianucia rastorgnecia rastorgnucia rastucia rasvecia rasšifruecia ratificiruecia raven ravnopraven ravon razbecia razberecia razbicia razbiucia
razbivek razbivok razblokiruecia razbuhnecia razbuhnucia razdaecia razdaiucia razdavecia razdavicia razdelecia razdelicia razdeliucia razedaducia razen
razgrabecia razgrabicia razgrabiucia različen raznobrazen raznoskorosten razogoniacia razogonicia razočaruecia razrabotek razrabotok razrešecia razrešiucia
razrušecia razrušiucia razumen razvedecia razvedek razvedok razveducia razvernecia razvernucia razviazek razviazok razžecia razžgucia raŝecia rašodi
reabilitiruecia reagiruecia reaktiven realen realističen realon reber rebor redaktiruecia redek redok referi refinansiruecia reformiruecia regbi
regeneriruecia registriruecia reguliaren reguliaron regulirovek regulirovok reguliruecia reki reklamen reklamiruecia rekonstruiruecia rekorden rekvizicia
religezen remesel remesol remontiruecia repatriruecia represi respiratoren respubliki restavriruecia restrukturiruecia rezek rezerven reziumiruecia rezok
rezultati rečen rešecia rešitelen rešitelon rešiucia režecia rf ribalek ribalok riben rinočen roden rodi roialti rosel roskošen rosli rosol rotoren roven
rozničen rubašek rubašok rubecia rubicia rubiucia ruini ruki ruček ručen ručok rušecia rušiucia rži s saharen saliucia sami samicia samodostatočen samolecia
sanitaren sbecia sbegucia sbežicia sbicia sbiucia sborek sboren sborok sboročen sdaducia sdelek sdelok sekrecia sekreten seledek seledok semdesiacia semek
semikraten semok sen serdečen serdečon sereber serebor serezen serezon sester sestor severen sformiruecia sformuliruecia sgoriacia sgoricia siadecia siaducia
sidelek sidelok sidicia silek silen silok silon sinhroniziruecia sistematiziruecia sistemen siužecia sivorotek sivorotok skamek skameok skazek skazok skazočen
skažecia skažucia skelecia skidek skidok skladek skladok skorosten skresti skripek skripok skroecia skroiucia skromen skuden skučen skveren sladosti slaven
slecia sledovatelen sledovatelon sleduecia slegek slegok sležek sležok slicia sliucia slivki slišen slovesen složen složivecia složivucia služivecia
služivucia sm smazek smazok smerten smertonosen smešen smi smontiruecia smotriacia smotricia snaruži snesecia snesti snesucia snežen sni sniacia snimecia
snimucia soberecia soberucia sobliudaducia socekulturen socialen socialon soglasen soglason sognecia sognucia soiuzen solnečen solžecia somali somniuecia
somniuiucia somoni son sopostavecia sopostavicia soprovoždecia soprovožducia sortiruecia sosedi sosen sosisek sosisok soson sostavecia sostavicia sotvectvenen
sotvectvenon sovecia sovediacia soveršecia soveršenen soveršenon soveršiucia sovmesten sovmeston sovokupen sovpadaducia sovpadecia sovpaducia sozdaducia
sozdaecia sozdaiucia sozovecia sozovucia sočen soči sožaleniu sp spasecia spasti spasucia specialen specializiruecia specialon spešecia spešek spešiucia
spešok spiacia spicia spiček spičok splavecia splavicia spoecia spoiucia sponsiruecia sporcmenek sporcmenok sporen sportiven sposoben spotknecia spotknucia
spravecia spravek spravicia spravok sprovociruecia srazu sredi srednesročen sroki sročen stabilen stabiliziruecia stabilon standarten standartiziruecia
stanecia stanovecia stanovicia stanucia statuetek statuetok stavecia stavek stavicia stavok stažirovek stažirovok stekel steklovoloken steklovolokon stekol
stepeni stihi stimuliruecia stirek stirok stoianek stoianok stoličen stolknecia stolknucia storonu stradaducia strahovek strahovok strasten strašen strecia
strelek strelok stremitelen stremitelon strižek strižok strukturen stružek stružok subsidiruecia subtitri sudeben suden sudon suhoputen sumaren sumatošen
sumek sumerki sumok supermarkecia sutki sutočen suveniri suverenitecia suŝestvenen suŝestvenon suŝestvovaniu suŝnosti sušecia sušiucia svalek svalok svarek
svarok svaročen svecia svekel svekol svergnecia svergnucia sviazek sviazok svoboden svobodi svodek svoden svodok svoeobrazen svoi szadi sžecia sžgucia ta
tabletek tabletok taen taksi tanciuecia tanciuiucia taon tarelek tarelok taveren taveron tbilisi te tekucia temen tendenciu tepel tepol terpicia tesen teson
tezek tezok tečecia tečeniu ti tianecia tianucia tiažediacia tibecia tipičen tiurmu to tokaren toksičen tolek tolknecia tolknucia tolok tomu tonecia tonen
tonon tonucia topliven torgi totalitaren tovaren toček točen točok točon transformiruecia transgraničen transliruecia transporten transportirovek
transportirovok tranzicia tranziten travi travmiruecia trehkraten trenirovek trenirovok treniruecia treti trevožen tri triapek triapki triapok triasti tripoli
troek trok tropiki trubek trubok truden tualecia tucia tunder tundor tušecia tušiucia tv tvorožen tŝatelen tŝatelon tŝeten ubec ubecia uberecia uberucia
ubeždecia ubežducia ubicia ubitočen ubiucia uborek uborok udaducia udalecia udalicia udaliucia udivecia udivicia udoben uedecia ueducia ugadaducia ugel
ugleroden ugli uglubecia uglubicia uglubiucia ugol ugoloven ugoniacia ugonicia ugrozu uhudšecia uhudšiucia uidecia uiducia uiti uiuten ukažecia ukažucia
ukolecia ukradecia ukrepecia ukrepiucia ulibek ulibok ulitek ulitok uličen ulučšecia ulučšiucia um umen umenšecia umenšiucia umnoživecia umnoživucia umrecia
umrucia unificiruecia universitecia uničtoživecia uničtoživucia up upadecia upaducia upakovek upakovok upomianecia upomianucia ureguliruecia userden usilecia
usilicia usiliucia usinovecia usinovicia uskolznecia uskolznucia uslovecia usloven uslovicia uslovon uspešen uspešon ustanovecia ustanovek ustanovicia
ustanovok usten ustupecia ustupek ustupiucia ustupok usugubecia usugubicia usugubiucia utek uter uteček utečok utihnecia utihnucia utok utolecia utolicia
utoliucia utonecia utonucia utor utverždecia utveržducia uviadaducia uvidiacia uvidicia uvlekucia uvlečecia uvolecia uvolicia uvoliucia uzi učeben učecia ušel
uši ušli ušol užasen užasnecia užasnucia v vakanten vakciniruecia valiuten vanen vanon variruecia važen vdohnecia vdohnovecia vdohnovicia vdohnucia vedecia
veder vedor veducia velikolepen vemek vemok venčuren verbovek verbovok veren verevek verevok verhoven vernecia vernucia veroiaten veroiaton vertolecia vesen
vesi veson vesti vetek veter veterinaren vetok vetor vetri večen večerinek večerinok veŝi vi viavecia viavicia viberecia viberucia viborek vibori viborok
vibriruecia vidaducia videcia videlecia videlicia videliucia viden vider vidiacia vidicia vidor vidu viducia vidvinecia vidvinucia vidžecia vigliadenecia
vigoden vihlopen vikupecia vikupiucia vilecia vilek viletiacia vileticia vilok vinoven vintovek vintovok vipecia vipiucia vipišecia vipišucia vipusken
virastecia virasti virastucia virežecia virosel virosli virosol virubek virubok virusen viruček viručok visel viselecia viselicia viseliucia visicia visilek
visilok viski visokomeren visokoskorosten visokotehnologičen visokotočen visol visoten vistavek vistavok vistupecia vistupiucia viti vitrecia vivedecia
viveducia vivesti vivodi vizicia vizovecia vizovucia vičecia vičislecia vičislicia vičisliucia vičtecia višel višivek višivok višlecia višli višliucia višol
viživecia viživucia vkusen vladenecia vlažen vlekucia vlečecia vloživecia vloživucia vnebiudžeten vneklasen vneočereden vnesecia vnesti vnesucia vneuročen
vnezapen vnezapon vnimatelen vnimatelon vnutri vnuček vnučok vo vodek voden vodi vodok vodon vodoroden vodorosli voduševecia voduševicia voen voenen voenon
voidecia voiducia voinu voisek voisok voiti volen voli voloken volokon volon volonteri volosi volšeben von vopreki voprosi voruecia voruživecia voruživucia
vosemdesiacia voskliknecia voskliknucia vosmi vosmikraten vosproizvedecia vosproizveducia vosproizvesti vostanovecia vostanovicia vostočen vovlekucia
vovlečecia vozdušen vozglavecia vozglavicia vozmecia vozmožen vozmožnosti vozmožon vozmucia vozniknecia vozobnovecia vozobnovicia vozrastecia vozrasti
vozrastucia vozrosel vozrosli vozrosol vozvedecia vozveducia vozvesti vošel vošli vošol vperedi vpečatlecia vpečatlicia vpečatliucia vpišecia vpišucia
vposledstvi vraždeben vreden vsemi vsemiren vsemu vsenaroden vsiu vspihnecia vspihnucia vspišek vspišok vstanecia vstanucia vstavecia vstavicia vstreču
vstupecia vstupiucia vtorgnecia vtorgnucia vtoričen vzaimen vzaimi vzaimon vzaimovigoden vzglianecia vzglianucia vziacia vziatek vziatok vzletiacia vzleticia
vzriven vzrivčatek vzrivčatok za zabastovek zabastovok zabaven zabecia zabicia zabiucia zablokiruecia zabroniruecia zabudecia zabuducia zadaducia zaderžek
zaderžok zadušecia zadušiucia zafiksiruecia zagadek zagadok zagadočen zahotiacia zahočecia zaiavecia zaiavek zaiavicia zaiavok zaimecia zaimi zaimucia
zakažecia zakažucia zaklepek zaklepok zakonodatelen zakonodatelon zakonoposlušen zakrepecia zakrepiucia zakroecia zakroiucia zakupek zakupok založivecia
založivucia zamedlecia zamedlicia zamedliucia zamerznecia zamerznucia zametek zameten zametok zameton zamorozki zaniacia zapaden zapasen zapisek zapisok
zapišecia zapišucia zaplaniruecia zaprecia zapčasti zarazen zaregistriruecia zariadek zariaden zariadok zarubežen zaselecia zaselicia zaseliucia zasluživecia
zasluživucia zastavecia zastavicia zastrelecia zastrelicia zastreliucia zatianecia zatianucia zatiažen zatopecia zatopiucia zatrati zatronecia zatronucia
zavecia zavernecia zavernucia zaveršecia zaveršiucia zavisicia zavoiuecia zavoiuiucia zavter zavtor začecia začislecia začislicia začisliucia zaŝiten
zašifruecia zažecia zažgucia zel zemen zeniten zeren zeron značitelen značitelon zol zreliŝen zriteli zuben zvezden časi časten častiu častičen častičon
častnosti čašek čašok čekanek čekanok čeren čeron česten četek četirehkraten četok čili čisel čisol čitateli črezmeren črezvičaen črezvičaon čs čtecia čudesen
čuločen čuločon čužoi ŝastiu ŝecia ŝetek ŝetok ŝicia šahmaten šahmati šapek šapok šasi šecia šediacia šel šestdesiacia šestikraten šifruecia širokopolosen
šiucia školi šli šol šou štani štukaturek štukaturok šumen šutek šutok žaden žaropročen ždecia žducia že železen železnodorožen žerebevek žerebevok žiliŝen
žiuecia žiuiucia žiuri živecia živopisen životen živucia žiznenen žiznenon žiznesposoben žizni žongliruecia
`,
  adjective: `
abrazivn absoliutn abstraktn absurdn adaptivn adekvatn administrativn agrarn agresivn agropromišlen akcenern akcizn akreditovan aktivn aktualn akuratn
alkogoln alternativn ambicezn ambulatorn analogičn anomaln anonimn antikorupcen antikvarn antimonopoln antičn aparatn apeliacen arbitražn arhitekturn
armirovan atomn avarin aviacen avtomobiln avtonomn avtoritarn avtoritetn basketboln bazov bditeln bedn begl bel beremen bescen beskonečn besmertn bespilotn
besplatn bespokoin bespolezn bespomoŝn besporn bespoŝadn bespošlin besprecedentn bespristrastn besprovodn beton bezaŝitn bezdomn bezgraničn beznadežn
beznaličn bezopasn bezoružn bezothodn bezotvectven bezrabotn bezrasudn bezrazmern bezumn bezuslovn bezuspešn bezvizov bezvredn bezžalostn beŝislen biržev
bistr bitov biudžetn blagodarn blagopolučn blagopriatn blagorodn blagotvoriteln bledn boev bogat boleznen boln bolotn bos božestven brakovan briušn bronirovan
bronzov bukvaln bumažn burn cel celesobrazn celev cementn cen cenov centralizovan centraln ceremonialn cerkovn cifrov civilizovan dalnevostočn dalnovidn
davaem defektn deficitn degradirovan deistven deistviteln delikatn delov denežn derevian desantn desiat desiatikratn detaln deviat devstven dešev diferencialn
dihateln dinamičn distancen dizeln dlin dliteln dnevn dobr dobrovoln dobroželateln dogovorn doiln dokazan dokumentaln dolgosročn dolgovečn dolgoždan dolžn
dopolniteln dopustim dorožn dosročn dostatočn dostignut dostoin dostovern dostupn dovoln doškoln doždliv dragocen drevesnostružečn drevesnovoloknist
druželiubn družestven duhovn durn dvadcat dvenadcat dvoin dvoiurodn dvoičn dvuhpalatn dvukratn dvusmislen edin edinobrazn edinodušn edinoglasn edinovremen
edinstven efektivn ekologičn ekonomičn ekonomn ekskliuzivn ekskursen eksperimentaln ekspertn eksponencialn eksportorentirovan ekstremaln ekstren ekvivalentn
elastičn elegantn elektoraln elektromagnitn elektron elementarn emocenaln endemičn energičn energoefektivn estestven ežednevn ežegodn ežekvartaln ežemesiačn
eženedeln fakultativn falšiv federaln feletov feodaln fiksirovan finansov fiskaln fluorescentn folklorn fondov formaln fundamentaln funkcenaln futboln
garmoničn gazov gendern generaln geotermaln ger gibridn glamurn glavn globaln glup godičn godov gol golodn golub gomoseksualn gončarn gord gorizontaln gorn
gosudarstven gotov grandezn gravitacen grečnev griazn gromadn grub grustn gruzov guman gumanitarn guseničn gust haotičn haraktern hitr hlinut hlopkov hlopnut
hlopčatobumažn hokein holodn horov hoziaistven hrabr hud hudožestven hvoin iadern iadovit iarostn iasn iavn iazikov idealn identičn imun individualn
industrialn inertn infekcen infliacen informacen infrakrasn infrastrukturn iniciativn inkliuzivn inoplanetn inostran inovacen institucenaln instrumentaln
integracen integraln integrirovan intelektualn intensivn interesn internacenaln intimn investicen inženern ipotečn iskliučiteln iskustven ispitateln
ispolniteln istin iubilein iuvelirn iužn izbirateln izbitočn izdavaem izmenčiv izobraziteln izobretateln izolirovan izoŝren izvestn kadrov kalin kamen
kapitaln kačestven každ kinut kisl kivnut kletočn kliučev knižn kognitivn kolcev kolektivn količestven kolonialn kolosaln komfortn kompaktn kompetentn
kompiutern kompleksn kompozitn komunaln komunikacen koncentracen konceptualn konečn konfesenaln konfidencialn konkretn konkurentn konkurentosposobn konkursn
konservativn konservirovan konsolidirovan konstitucen konstruktivn konsultativn konteinern kontinentaln kontraktn konv koren koričnev kormov korporativn
korumpirovan kosnut kosven kotor kožan krasiv krasn krasnorečiv krasočn kratkosročn kreativn kreditn kriknut kriminaln krizisn krovav krošečn krugl krugov
krupn krupnomasštabn krut kultov kulturn kustarn kvadratn kvalificirovan kvantov kvartaln laminirovan lazern ledian ledov legendarn legitimn legkov lekarstven
leniv lesn letaln lev lečebn lgotn liberaln likvidn linein lis litein literaturn liub liubim liubopitn ličn lišen ližn lnian logičn loialn lokaln lopnut ložn
lun magnitn maksimaln mal maloveroiatn marginaln masivn masličn masov masštabn materialn mebeln medlen medn mehanizirovan melknut memorialn mern mertv mesiačn
mestn meždisciplinarn meždugorodn meždunarodn mežgosudarstven mežkonfesenaln mežkulturn mežnacenaln mežpravitelstven mežregenaln mežreligezn mežvedomstven
mgnoven miasn migracen mil mineraln minimaln mirn mirov mnogocelev mnogoetažn mnogofunkcenaln mnogogran mnogokratn mnogonacenaln mnogopoliarn mnogoprofiln
mnogourovnev mnogovektorn mnogočislen množestven mobiln modn moguŝestven mokr molekuliarn molod molodežn moločn molčaliv monetarn monetn monoton monumentaln
moraln morozn moŝn mračn mudr multikulturn multimodaln municipaln muzein muzikaln mužestven nacenaln nad nadežn nadnacenaln naduvn nadzorn nagorn naiden naivn
nakopiteln nalogoblagaem nalogov naprasn napriažen narodn naružn naselen nasilstven nastoičiv nastupateln nasuŝn naturaln naučn nazemn nazivaem načaln nebesn
nebezopasn neblagodarn neblagopolučn neblagopriatn nebrežn nedeistviteln nedocenen nedolgovečn nedopustim nedostatočn neformaln neftian negativn neiasn
neistov neitraln neizbežn neizgladim neizlečim neizvestn nekonstitucen nekontroliruem nekotor nelegaln nelep nematerialn nemedlen neminuem nenalogov nenormaln
nenužn neobhodim neobiazateln neobičn neobosnovan neobratim neodnokratn neodnoznačn neograničen neohotn neopisuem neoplačen neopredelen neosporim neotemlem
neotložn neožidan nepoln neposledovateln neposredstven nepraviln nepravitelstven nepravomern nepredskazuem nepremlem neprerivn nepriatn neravnomern nerazrivn
nereguliarn nerentabeln nerožden nervn nesirev nesoglasn nesomnen nesposobn nespravedliv nestabiln nestestven nesviazan netarifn netipičn netronut neudačn
neuderžim neudobn neulovim neumestn neustan neustoičiv neuveren nevažn nevern neveroiatn nevežestven nevidim nevin nevinovn neviplačen nevozmožn nezabivaem
nezakon nezamenim nezavisim nezdorov neznačiteln nečetn neŝastn nežn nizov nominaln normaln normativn nosim nosočn nov novorožden nočn nravstven nulev nužn
obektivn obespečen obespokoen obezžiren obiazateln obiden obiknoven obiln običn oblastn oblačn obmanut oboron oboroniteln obosnovan obratn obrazovan
obrazovateln obuslovlen obviniaem obŝenacenaln obŝestven obširn octavn odaren odinakov odinočn odn odnorazov odnorodn odnovremen oficialn ofšorn ograničen
ogromn okončateln okunut opasn operacen operativn opern opisateln opitn opredelen oprovergnut oprošen optimaln optimističn optov opuhnut oranžev orbitaln
organizacen originaln ortodoksaln osiazaem oskorbiteln oslabnut osnovn osob osoben ostaln ostorožn ostr osuŝestvim osužden osvedomlen otboročn otdalen otdeln
otečestven otkrit otkroven otličiteln otličn otnositeln otricateln otvectven otvergnut otvetn otčaian otčetliv ovoŝn očarovateln očevidn očiŝen očn oŝutim
ožestočen ožidaem oživlen pahnut pahotn pamiatn paraleln parnikov parov partisipativn pasivn pašaln pensen peredavaem peredov perehodn perelomn peremen
perepolnen perevernut periferin personaln perspektivn perv pervičn pervoklasn pervonačaln pečaln pečatn pešehodn pian piat piatikratn piln pilotn pitateln
piŝev planetarn plastikov platežesposobn plaviln plavn plemen plen plenarn plodorodn plodotvorn plotn pobedn pobedonosn pobočn podavaem podavlen podeln podlin
podobn podotčetn podozrevaem podozriteln podriadn podrivn podrobn podrostkov podsudim podtolknut podušn podvergnut podvodn podzemn podčerknut podčinen poetapn
pogodn pograničn pokinut pokoin pokupateln polev polezn poliarn poln polnocen polnomasštabn polnomočn polov položiteln poniatn populiarn poraziteln poročn
portn portov posevn posledovateln poslevoen poslušn posmertn posredstven postepen postoian potencialn poverhnostn povernut povsednevn povtorn pozitivn
poznavateln početn počtov počven požarn požil požiznen pragmatičn praktičn prav pravdopodobn praviln pravitelstven pravohraniteln pravoslavn pravov prazdn
prazdničn prednameren prednaznačen predostavlen predpolagaem predpočtiteln predskazuem predstaviteln predvariteln preferencialn prekrasn premlem prepodavaem
preritetn presn presnovodn prestižn prestupn preventivn prevošodn preždevremen priadiln priam priatn pribegnut pribiln pribliziteln pribrežn pridavaem prignut
prigodn prigorodn prigraničn prikladn prikrovatn priličn primenim primečateln primitivn prinuditeln prirodn prirodohran prisiažn privatn privilegirovan
privičn privlekateln priznan problemn prodavaem produktivn prodvinut profesenaln programn progresivn prohladn prohodim proizvoditeln proizvodn proizvodstven
proizvoln promahnut promežutočn promišlen proniknut proporcenaln propravitelstven prorivn prosnut prosročen prost prostorn prostranstven protezn protianut
protivopoložn protivopravn protivorečiv protivotankov proveren provincialn provlastn prozapadn prozračn pročn prošl prožitočn publičn pust radeaktivn
radelokacen radiacen radikaln radostn rafinirovan raketn ranen rapsov rasplivčat rasprostranen rastianut rastorgnut ravn ravnopravn razb razbit razbuhnut
razdavaem razgnevan različn razn raznobrazn raznoskorostn razočarovan razrušiteln razumn razvernut razvit razvlekateln reaktivn realističn realn redakcen
regenaln reguliarn reklamn rekordn religezn rentabeln respiratorn revniv revoliucen rezervn rečn rešiteln riadov ribn rinočn riskovan rodn rodov rogat rokov
roskošn rotorn rovn rozničn rozov rulev ručn ržan saharn sam samodeln samodostatočn samostoiateln samozaniat sanitarn sborn sboročn sderžan sedm sekretn
seksualn selskohoziaistven semein semen semikratn ser serdečn serdit serebrian serezn serin setev severn sezon sguŝen siln sir sirev sistemn skazočn sklon
skor skordinirovan skorostn skrit skromn skudn skučn skvern slab slavn sledstven slep slišn sloman slovesn složn slučain smel smerteln smertn smertonosn
smešan smešn snežn sobstven socekulturn socialn soderžateln sognut soiuzn solen solian solnečn somniteln sopostavim sostoiateln sosudist sotov soveršen
sovmestim sovmestn sovokupn sovremen sozdavaem soznateln sočn specializirovan specialn spel spin spločen spokoin spontan sporn sportivn sposobn spotknut
spravedliv sputnikov sravnim sravniteln srednesročn srednevekov sročn stabiln staln standartn star starin startov steklian steriln stihin stoličn stolknut
strahov stran strastn strašn stremiteln stroiteln strukturn sudebn suhoputn sumarn sumatošn surov sutočn suveren suŝestven svaročn svergnut sverhestestven
svetl sviat sviazan sviaŝen svobodn svodn svoeobrazn svoevremen tain tainstven talantliv tamožen teatraln tehnogen tekstiln temn tepl teplov teritorialn
terpeliv terpim tesn tianut tiažel tipičn tipov tokarn toksičn tolknut tolst tonut toplivn torfian torgov toržestven totalitarn tovarn točn tradicen
transgraničn transnacenaln transportn tranzitn trebuem trehkratn trevožn trezv triumfaln trivialn troin trudn trudoliubiv tup tuskl tverd tvorožn tŝateln
tŝetn ubediteln ubitočn udalen udačliv udiviteln udobn udovletvoren udovletvoriteln uglerodn uglublen ugoln ugolovn uiazvim uiutn uličn umel umeren umišlen
umn umstven unificirovan unikaln universaln upolnomočen upomianut upriam urodliv userdn usilen uskolznut uslovn uspešn ustal ustanovlen ustn ustoičiv utihnut
utonut uvažaem uveren uvlekateln uvlečen učebn učen učrediteln užasn užasnut vakantn valiutn valov važn vdohnut velikolepn venčurn verhovn veriteln vern
vernut veroiatn vertikaln veterinarn vetrov večn vežliv vidim vidn vidvinut vigodn vihlopn vinovat vinovn vinužden vipolnen vipuskn viraziteln viražen
virtualn virusn visokomern visokopostavlen visokoskorostn visokotehnologičn visokotočn visotn vizov vizualn vičisliteln višeukazan višeupomianut vkusn vlažn
vliateln vnebiudžetn vneklasn vneočeredn vneuročn vnezapn vnešnetorgov vnimateln vnutrigosudarstven vnutriregenaln vobražaem vodn vodonepronicaem vodorodn
voen voenizirovan vokaln volatiln volšebn voružen voskliknut vosm vosmikratn vospitateln vostoržen vostočn vozdušn vozmožn vozmuŝen vozobnovliaem vraždebn
vredn vremen vsemirn vsenarodn vspihnut vstupiteln vtor vtorgnut vtoričn vzaimn vzaimosviazan vzaimovigodn vzglianut vzrivn vzrosl vzvolnovan zabavn zaderžan
zagadočn zainteresovan zakliučen zakliučiteln zakon zakonodateln zakonoposlušn zakrit zamerznut zametn zamečateln zamorožen zaniat zapadn zapasn zarazn
zariadn zarubežn zaslužen zast zastenčiv zasušliv zatianut zatiažn zatronut zavernut zavisim zavišen zaŝitn zdorov zelen zemn zenitn zlot znakom znamenit
značim značiteln zolot zrel zreliŝn zubn zvezdn časov čast častičn častn čern čestn četirehkratn četvert čislen čist črezmern črezvičain čudesn čuvstviteln
ŝastliv ŝedr šahmatn šerstian šest šestikratn širokopolosn školn šumn švein žadn žaropročn želateln železn železnodorožn želt želtovat ženat žil žiliŝn živ
živopisn životn žiznesposobn
`,
  velarAdjective: `
abhazsk adriatičesk aerodinamičesk aerokosmičesk afgansk afrikansk akademičesk akustičesk albansk alergičesk alžirsk amerikansk analitičesk anglisk
antarktičesk antiterorističesk arabsk aravisk argentinsk arheologičesk arktičesk armiansk astronomičesk atlantičesk atletičesk avstralisk avstrisk
avtomatičesk azerbaidžansk aziack balkansk baltisk bangladešsk bankovsk basksk bavarsk belgisk belogičesk belorusk bibleisk birmansk biurokratičesk blizk
bogoslovsk bolgarsk bosnisk botaničesk brack brazilsk bresck britansk brokersk budisk buhgaltersk centralnoaziack cigansk dack dalek deck demografičesk
demokratičesk detičesk diagnostičesk didaktičesk dik dilersk dinamičesk diplomatičesk dobrososedsk doktorsk dolg dorog dramatičesk drug družesk efepsk egipeck
ekologičesk ekonomičesk ekstremisck ekzotičesk električesk elektrotehničesk empiričesk enciklopedičesk energetičesk epidemelogičesk epičesk erdansk estetičesk
estonsk etičesk etničesk etnografičesk evangelsk evrazisk evreisk evropeisk faktičesk fantastičesk farmacevtičesk fašisck fergansk filipinsk filosofsk finsk
fizelogičesk fizičesk fotoelektričesk francuzsk galaktičesk gastronomičesk genetičesk geografičesk geologičesk geometričesk geopolitičesk georg germansk
geroičesk gibk gidravličesk gidrologičesk gidrometeorologičesk giganck gigeničesk gipotetičesk gladk glubok gluh golandsk gomelsk gork gorodsk gotičesk
graždansk greck grečesk grodnensk gromk gruzinsk himičesk hirurgičesk horvack hristiansk hroničesk hrupk iaponsk iark iazičesk ideologičesk imperatorsk
impersk indisk indonezisk induisck iraksk iransk irlandsk islamsk islandsk isledovatelsk ispansk istoričesk italiansk iugoslavsk iuridičesk izdatelsk izrailsk
kak kambodžisk kanadsk kapitalističesk karibsk karpack kaspisk katastrofičesk katoličesk kavkazsk kazahsk kazahstansk kenisk keramičesk kevsk kinetičesk
kiprsk kirgizsk kitaisk klasičesk klimatičesk kliničesk kolumbisk komendanck komerčesk komunističesk konditersk konsulsk koreisk korolevsk korotk kosmetičesk
kosmičesk kratk krepk krestiansk krimsk kritičesk kubinsk kubičesk kurdsk latinsk latvisk legk lingvističesk lipk liričesk litovsk liubitelsk liuteransk
livansk livisk logističesk logičesk londonsk makedonsk makroekonomičesk malaizisk malenk marokansk matematičesk materinsk medicinsk mehaničesk meksikansk melk
metaličesk metalurgičesk meteorologičesk metodičesk metodologičesk mežetničesk mežparlamenck mežpokolenčesk miagk mifičesk mikroskopičesk ministersk minsk
mirotvorčesk mirsk mogilevsk moldavsk mongolsk morsk moskovsk mošeničesk musulmansk mužsk nacenalističesk nacisck naukoemk nedorog neftehimičesk nekomerčesk
nelovk nemeck neorganičesk nevrologičesk niderlandsk nigerisk nikak nizk nobelevsk norvežsk novatorsk obŝegorodsk odinok okeanografičesk olimpisk onkologičesk
optičesk organičesk osetinsk osmansk otcovsk pakistansk palestinsk paralimpisk parižsk parlamenck partizansk pasažirsk patretičesk pedagogičesk peredičesk
persidsk peruansk pesimističesk ploh plosk poetičesk policeisk političesk polsk populisck portugalsk poscoveck posolsk potrebitelsk praktičesk
predprinimatelsk prezidenck pribaltisk pridnestrovsk primorsk profilaktičesk protekcenisck prozaičesk prusk psihiatričesk psihičesk psihologičesk redk
reliativisck rentgenovsk respublikansk rezk rimsk ritoričesk romantičesk rosisk roždestvensk ruminsk rusk saudovsk selsk semantičesk serbsk sibirsk
simbetičesk simfoničesk simvoličesk sinergetičesk sintetičesk sirisk sistematičesk skandinavsk skeptičesk sladk slaviansk slovack slovensk socelogičesk
socialističesk sogdisk somalisk soveck specifičesk sredizemnomorsk sredneaziack statističesk statičesk stilističesk stoik stomatologičesk strategičesk strog
subtropičesk suh sveck tadžiksk tailandsk taisk taivansk tak taktičesk tatarsk taškenck tehničesk tehnologičesk tematičesk teoretičesk terapevtičesk
terorističesk tibeck tih tihokeansk tiurksk tonk tragičesk transatlantičesk trenersk tropičesk trudoemk tunisk tureck turističesk turkmensk tvorčesk uelsk
ukrainsk upravlenčesk uralsk uzbeksk uzk valisk varvarsk varšavsk velik venesuelsk vengersk vensk vetnamsk visok vitebsk vizantisk voditelsk voinsk
vostočnoevropeisk vražesk vselensk vulkaničesk zakarpack zamorsk zavodsk čelovečesk černobilsk četk čečensk češsk čilisk šanhaisk širok šotlandsk švedsk
šveicarsk žark ženevsk žensk žestk žestok židk žurnalisck
`,
  hissingAdjective: `
ašedš bistrorastuŝ bivš blestiaŝ bližaiš bodrstvuiuŝ bolš buduŝ dalneiš deistvuiuŝ derevobrabativaiuŝ dominiruiuŝ dorogostoiaŝ došedš dvižuŝ energosberegaiuŝ
glavnokomanduiuŝ goriač goriuč gornodobivaiuŝ gospodstvuiuŝ horoš hudš iduŝ imeiuŝ importozameŝaiuŝ ispolniaiuŝ izvestneiš iŝezaiuŝ kazač komanduiuŝ lesnič
ležaŝ liubiaŝ lučš menš mladš mnogobeŝaiuŝ nadležaŝ naimenš napadaiuŝ napadavš nastoiaŝ načinaiuŝ našedš nebolš neftepererabativaiuŝ nenadležaŝ nepodhodiaŝ
neržaveiuŝ neznaiuŝ neželaiuŝ nizš niŝ noveiš obiazivaiuŝ obošedš obrabativaiuŝ obŝ ocuctvuiuŝ okamenevš okružaiuŝ osnovopolagaiuŝ osvežaiuŝ otdihaiuŝ
pererabativaiuŝ perešedš podavliaiuŝ podhodiaŝ podležaŝ podošedš podpisavš pogibš pohož polnomoč posleduiuŝ postradavš poterpevš potriasaiuŝ pošedš praviaŝ
prediduŝ predstoiaŝ predšestvuiuŝ prevzošedš prilegaiuŝ prisuctvuiuŝ prisuŝ prišedš procvetaiuŝ prohož proizošedš propavš protestuiuŝ proč prošedš pugaiuŝ
rabotaiuŝ raboč rastuŝ rešaiuŝ rukovodiaŝ sderživaiuŝ sleduiuŝ služaŝ sotvectvuiuŝ spiaŝ starš stoiaŝ sumasšedš svež tekuŝ upravliaiuŝ ustarevš ušedš važneiš
veduŝ vhodiaŝ vistupaiuŝ visš višedš višestoiaŝ viživš voenoslužaŝ voinstvuiuŝ vošedš vpečatliaiuŝ vseobemliuŝ vseobŝ vzaimodopolniaiuŝ zahvativaiuŝ znaiuŝ
čistiaŝ čuž šokiruiuŝ šož živuŝ
`,
  softAdjective: `
aliumin anton daln davn domašn dočern drevn dvuhletn dvustoron evgen gen iskren izlišn krain kremn letn magn mnogoletn mnogostoron nedavn nesoveršenoletn
ninešn nižn odnoletn odnostoron osen peredn piatiletn pluton posledn pozdn prežn ran raznostoron rešen segodniašn sin sosedn sredn stoletn trehletn trehstoron
utren verhn vesen večern vnešn vnutren vsestoron včerašn zadn zimn četirehletn
`,
  masculine: `
abhaz abiturent abonent abort abrikos absces absurd abzac adaptiruet administrator admiral adres advokat aerobus aerodrom aeroport aes afganc afganec
afganistan afrikanc afrikanec agent agregat agregator agresor agrobiznes agronom aiden aidet aidn aidut aist akcener akcent akcentiruet akciz aklimatiziruet
akr akrobat aksesuar akt akter aktiv aktiviruet aktivist aktiviziruet akumuliator albanc albanec albom aleksandr alfavit algoritm alians almaz alžir alžirc
alžirec amazon ambar amerikanc amerikanec amper amputiruet amsterdam amulet analiz analiziruet ananas anderaiter anekdot aneksiruet angel angličanin anklav
anonsiruet antagonizm anuitet anuliruet aparat apelsin apetit aplodiruet apokalipsis apostol arab arahis arbuz arergard arest argentinc argentinec argument
arhepiskop arhitektor arhiv armianin arsenal artefakt artist artrit asbest asean asfalt asimiliruet asistent asociruet asortiment aspekt aspirant asteroid
astronavt astronom ateist ateizm ates atlet atom atrakcen atribut aucaider audit auditor aukcen avangard avans avgust avialainer aviaudar avstralec avstrec
avtoban avtobus avtomatiziruet avtomobilist avtor avtoritet azerbaidžan azerbaidžanc azerbaidžanec aziat azot ašel ašhabad bagdad bahrein baikal bait bakalavr
bal balans balet balkon balon bamper banan bandit baner bankir bankomat bankrot bar baraban baran barer baron barter basein basketbol batalen bator baziruet
baškortostan begaz beglc beglec begun begut beirut beisbol bekon belgec belgrad belneftehim belorus belstat beneficiar benzin beregut beret berežet berlin
berut besceler bet beton bez beženc beženec bežit biatlon biatlonist bil bilet bint bit biudžet biurokrat biut biznes biznesmen biznesmn bizon blagodaren
blagodarn blagoslovet blagoslovit bliz bliznc bliznec bloger blokiruet bloknot blokčein bob bobr boec bogoslov boicov boikot boikotiruet boiler boks bokser
bolgarin bolt bombardir bombet bombil bombit bombiut bonus borc borec boret borisov bort bos bran braslet brat bratev brauzer brazilc brazilec brend brest
brigadir briks briliant britanc britanec broker bronežilet bronhit bsr budapešt budet budist budizm budut buharest buhgalter buivol buket buklet buksiruet
buldozer bulen bum bunker bunt ceilon celet celikom celit celiut celom cement cent centner centr cenzor cigan cikl ciklon cilindr cirkuliruet citiruet cvel
cvet cvetet dadut daet daiut dan danil danim dar daruet dast datčanin davet davit debet debiut decilitr ded deficit defolt degradiruet dekan deklamiruet
deklariruet dekodiruet dekret delegat delegiruet delet delfin delikates delit deliut demokrat demon demoniziruet demonstrant demonstriruet demontiruet denel
denonsiruet departament deportiruet depozit deputat derevev desert detektiv detiam detoniruet devalviruet deviz dezertir dezertiruet dezorentiruet diabet
diagnostiruet diagnoz dialekt diametr diapazon diatel diavol diferenciruet diktator diler dim dinar diplom diplomat direktor dirham dirižer disbalans disident
diskont diskreditiruet diskriminiruet diskurs dispetčer distribiutor diuim divan diversificiruet dividend dizain dlet dlit dliut dnem dnepr dnestr dnr dobavet
dobavit doberet doberut dobet dobil dobit dobiut dobran dobrovolc dobrovolec dobudet dobudut dogadadut dogadan dogadast dogovor dohod doiden doidet doidn
doidut dokažet dokažut doklad doktor doktorant dokument dolar dolomit doložil doloživet doloživut dolžen dolžn dolžnim dom domen dominiruet domn domovladelc
domovladelec donbas donor dopros dorožil doroživet doroživut dostavet dostavit dostignet dostignut dostup doveden dovedet dovedn dovedut dovel dovod došel
draiver dram dreif dron drugom dsp dtp dub dublin dvižet dvor dvorc dvorec dvp dvum džaz džeims džentlmen džentlmn džon džozef eabr eaes ean east ebr edet
ediat edut efekt efir efreitor efsr egipet egiptianin egurt ehal eib ekonomist ekoturizm ekovas ekran eks ekskavator eksklav ekspat eksperiment ekspert
ekspluatiruet eksponat eksponent eksport eksporter eksportiruet ekspres ekstradiruet ekstremist ekstremizm ekvador ekvivalent ekzamen ekzamn ekzempliar
elektorat elektrod elektroliz elektron element elevator embren emen emigrant emirat emn entuziast entuziazm episkop epizod epos erdan erevan erusalim esif
eskalator eskiz eskort esminc esminec est estonc estonec etalon etap etim etnograf etnos etot evakuiruet evoliuceniruet evrazes evropec evrosoiuz faians fail
fakel fakt faktor fakultet falsificiruet fanat farengeit farfor farmacevt favorit fazan fašist fašizm fbr federalizm feminizm fenomen fenomn fermer fiksiruet
filial filip film filosof filtr fin final finalist finansiruet finansist fitnes flagman flot fokus folklor fon fond fontan format formiruet formuliruet fort
forum forvard fosfat fosfor fotoaparat fotograf fotografiruet foton fragment fraht francuz frankfurt frilanser front frukt fsb fundament funkceniruet funt
furgon furor fut futbol futbolist gadžet galon gandbol gangster garant garantiruet garderob garmoniziruet garnizon gaz gazificiruet gazon gazoprovod gektar
gen gendirektor general generator generiruet genkonsul genocid genom geodezist geograf gepatit gerb gerc geroizm ges gibrid gid gigabait gigant gigavat gimn
gimnast gips gitarist gitler glavnim glaz gnev gobelen gobeln god gol golandc golandec golf golivud golod golodadut golodan golodast gololed golos gonduras
gonorar goriat gorit goriuet goriuiut gorizont gormon gorod gospitaliziruet gospod gospodin gost gotovet gotovit grabet grabil grabit grabiut grad gradus graf
gram granit grant graždanin grebc grebec grib grip grob grohot grom gruz gruzin gubernator gumanizm gvt gčp hab haker haos harakter harkov himikat hit hleb
hlebozavod hlinet hlinul hlinut hlopnet hlopnul hlopnut hlorid hod hokimiat hol holesterin holm holod holokost hor horeograf horvat hostel hotiat hoziaev
hoziain hočet hram hrebet hristianin hristofor hristos huligan hvalet hvalit hvaliut hvastal hvastanet hvastanut hvost iaic iakov iaponc iaponec iard iastreb
ideal identificiruet idet idol idut igil ignoriruet ikt iliustrator iliustriruet imigrant imitiruet imperator imperializm impičment import importer
importiruet impuls imunitet incident indec indeks indikator induizm indus inficiruet informiruet ingredent iniciator iniciruet inostranc inostranec
inspektiruet inspektor institut instruktiruet instruktor instrument insulin insult integriruet intelekt intelektual intensificiruet interer interes interfeis
internat internet interpol interpretiruet interval invalid investiruet investor inžener iran iranc iranec irlandc irlandec iscelet iscelit isceliut iskupet
iskupil iskupiut islam islamabad ispanc ispanec ispolzuet ispravet ispravit istc istec istekut istečet isus italianc italianec iudaizm iudžin iumor iunep
iuner iunisef iunktad iurist iusaid iuvelir ivan ivl ivrit izbavet izbavit izbegut izberet izbet izbežit izbil izbit izbiut izbran izdadut izdaet izdaiut
izdan izdast izgib izgotovet izgotovit izian izium iznos izobrel izobretet izoliacenizm izoliruet izrailtianin izvediat izvel izvest izvlekut izvlečen
izvlečet izvlečn iŝet iŝez iŝeznet iŝut išod iždivenc iždivenec kaban kabinet kabul kadet kadr kair kalambur kalibr kaliningrad kalkuliator kamerun kampus
kanadc kanadec kanal kanat kancler kandidat kanen kanon kanun kapital kapitalist kapitaliziruet kapitalizm kapitan kapral karantin karat karaul karbonat
kardinal karer karl karman karnaval karp karter karton katalizator katamaran katar kater katolicizm kavkaz kavkazc kavkazec kazahstan kaštan kažet kažut kedr
kev kgb kiber kilobait kilogram kilometr kilovat kinematograf kinematografist kinet kinoteatr kinul kinut kinžal kipit kipr kipret kirgiz kirgizstan kiril
kislorod kit kitaec kiuvet kivnet kivnul kivnut kišinev kladet kladut klal klapan klas klasificiruet klaster klen klent klever klimat klip kln klon kloun klub
kndr knr kod kodeks kodificiruet kodiruet koeficent koks kolekcener kolektiv kolenval kolodc kolodec kolokol komandir komandos komar kombain kombatant
kombinat kombiniruet komendant komentator komfort komisar komitet kompas kompensiruet kompiuter kompleks komplekt komponent kompozitor kompresor kompromis
komunist komunizm konc koncentriruet koncern koncert koncov kondensiruet konditer konec konečnom konflikt konglomerat kongres kongresmen kongresmn konkurent
konkuriruet konkurs konkursant konsensus konservatizm konservator konsolidiruet konsorcium konstantin konsul konsultant konsultiruet kontakt konteiner
kontekst kontent kontinent kontrabandist kontrafakt kontragent kontrakt kontrast kontroliruet kontrterorizm kontur konver konvert konvertiruet kopengagen
kopengagn koperativ kopiruet koran kordinator kordiniruet korec korektiruet koreliruet korespondent koridor korm koronavirus korpus kort kosmodrom kosmonavt
kosmos kosnet kosnul kosnut kostel koster kostium kot kotel kover kovid kozel košmar krab kraden kradet kradn krahmal krakov kral kran krater kredit kreditor
kreiser krem krest krestianin kriket kriknet kriknul kriknut krilev krim kristal kristofer krit krizis krokodil krot kruet kruiz kub kubinc kubinec kubometr
kult kumir kupc kupec kupet kupil kupiut kupol kupon kurator kurd kuriruet kurort kurs kursant kust kuveit kvadrat kvalificiruet kvant kvartal kvorum kvt
labirint lainer landšaft laos laureat lazer led ledokol legen legener legkoatlet leiborist leikoz leitenant lektor len leningrad les lesov let letiat letit
lev liberal liberalizm lider lidiruet lift likvidiruet limit limon lingvist linkor lisabon list listev lit litovc litovec litr liubet liubil liubit liubiut
liudiam liut livan lišet lišiut lnr lob lobiruet lobist lokomotiv lom london lopnet lopnul lopnut lord lovet lovit lvov lžet madagaskar madrid maer magazin
magistr magnat magnit maikl maksimiziruet maksimum manat mandat manevr manifest mančester marafon marganc marganec marker mart maršal maršrut masiv maskiruet
master masštab mat material matras matros mbr mecenat med medalist mediat megabait megapolis megavat mehanizm meksikanc meksikanec mel melknet melknul melknut
memorandum memorial menedžer menedžment mentalitet mer mesiac mest metabolizm metal metalolom meteorit metod metr mif migrant migriruet mihail mikroavtobus
mikrob mikrofon mikron mikroskop milan milen milener miliard miliarder milicener miligram mililitr milimetr mineral minimiziruet minimum ministr minomet minus
mir mirotvorc mirotvorec mis mislet mislit misliut mitropolit miunhen miunhn miuzikl mladenc mladenec mln mlrd množil množivet množivut modeliruet moderator
moderniziruet mogilev mogut moldavanin molet molit moliut molot mom moment mongol monitor monopolist monorels montiruet monument moroz most mot motiv motocikl
motor možet msp multfilm municipalitet mus musor musulmanin muzikant mušket mvf mvt mčs nabliudadut nabliudan nabliudast nabor nacelet nacelit naceliut
nacenalist nacenalizm nacist nacizm nad nadelet nadelit nadeliut nadenet nadzor nagrev nagriuet nagriuiut naiden naidet naidn naidut naimet naimut nakažet
nakažut naklon nakonc nakonec nakopet nakopil nakopiut nakrit nakroet nakroiut nalet nalit naliut naložil naloživet naloživut nam nameren nameriuet nameriuiut
namern nanes nanesen naneset nanesn nanesut naniat nanomaterial nanometr napadet napadut napal napišet napišut napravet napravit naprotiv narastal narastanet
narastanut narkoman narkoz narod narušet narušiut nas naslaždal naslaždet naslaždut nasmedet nasmedut nasmehal nasos nastupet nastupil nastupiut naves navoz
nazad naznačal naznačat naznačnet naznačnut nazovet nazovut nazvan načal načat načnet načnut našel nbrb nds nebes neboskreb nefteprovod neiron neitralitet
neitron nemc nemec nenavidiat nenavidit nepal nerezident nerv nes nesen neset nesn nesut net neznakomc neznakomec niger nil nitrat niuans nkvd nomer nominal
nominant nominiruet norvežc norvežec nos notarius novator novobranc novobranec nožom npz nravet nravit nur nuždal nuždet nuždut nužen nužn obed obekt obektiv
obem obespečen obespečn obiasniat obiasnimet obiasnimut obiavet obiavit obiazan obidenet obladadut obladan obladast obman obmanet obmanul obmanut obmen obmn
obmolot obnaružil obnaruživet obnaruživut obnažil obnaživet obnaživut obnovet obnovit obogoniat obogonit oboiden oboidet oboidn oboidut oborot obošel obraz
obrazc obrazec obrazom obrežet obriad obrušet obrušiut obstavet obstavit obstrel obsuždal obsuždet obsuždut obuslovlen obuslovln obuzdadut obuzdan obuzdast
obval obzor odin odiuet odiuiut odkb odnim odnom odolžil odolživet odolživut oesr oficer oficiant ofis oflain ogorod ograbet ograbil ograbit ograbiut ogurc
ogurec ohvat ois okažet okažut okean oklad okop okružil okruživet okruživut oksford okuliar okunet okunul okunut okupiruet omar ombudsmen ombudsmn onlain
opekun operiruet opit opišet opišut oplot oponent opozicener opravdadut opravdan opravdast opredelet opredelit opredeliut opros oprovergnet oprovergnul
oprovergnut optimiziruet opuhnet opuhnul opuhnut order orel orentir orentiruet organ organizator organizm original orkestr ornament osel osetin oskorbet
oskorbil oskorbit oskorbiut oslabet oslabil oslabit oslabiut oslabnet oslabnul oslabnut osmelet osmelit osmeliut osmotr osmotriat osmotrit osnovnom osoznaet
osoznaiut ostaet ostaiut ostal ostanet ostanovet ostanovit ostanut ostavet ostavit ostrov osuŝestvet osuŝestvit osušet osušiut osuždal osuždet osuždut otberet
otbil otbor otbudet otbudut otc otdadut otdan otdast otdel otdelet otdelit otdeliut otec otezd otkaz otkažet otkažut otkrit otkroet otkroiut otložil otloživet
otloživut otobran otozovet otozovut otozvan otpravet otpravit otravet otravit otreagiruet otremontiruet otrežet otriad otvergnet otvergnul otvergnut otvet
otvlekut otvlečen otvlečet otvlečn otziv otčet otčuždal otčuždet otčuždut overdraft oves ozaglavet ozaglavit označal označat označnet označnut očevidc
očevidec ožidadut ožidan ožidast oživet oživit pacent padadut padan padast padet padut pahnet pahnul pahnut paket pakistan pakt pal palc palec palestinc
palestinec pandus par parad paradoks paragraf parametr parašiut parašiutist parlament parlamentarizm parohod parom partizan partner parus pasažir paset
pasport pastor patent patret patretizm patriarhat patruliruet pavel pavilen pedestal pekin pekut pel pener pens pensener pepel perc perec pered peredadut
peredaet peredaiut peredan peredast peredet peredislociruet peredut perehal perehod pereiden pereidet pereidn pereidut pereizberet pereizbran perelet perelom
perenapravet perenapravit perenes perenesen pereneset perenesn perenesut perenos perepišet perepišut pereraspredelet pereraspredelit pereraspredeliut pereriv
peresekut peresečen peresečet peresečn peresmotr peresmotriat peresmotrit perestanet perestavet perestavit pereveden perevedet perevedn perevedut perevel
perevernet perevernul perevernut perevod perevorot perezd perešel perežil pereživet pereživut pers personal pes pesen pesn pesticid pet petr pevc pevec pečen
pečet pečn pešehod peškom phenian pianist piar piatdesiat pil pilot pir pirat pisem pistolet piter pitomc pitomec piut pivzavod pišet pišut plan planiruet
planšet plavet plavit plačet plen plenum pliuet pliuiut plius pln plod plovc plovec pobet pobil pobit pobiut pobratim pobuždal pobuždet pobuždut pod podadut
podaet podaiut podan podast podavet podavit podbor podelet podelit podeliut podem podezd podgotovet podgotovit podhod podkomitet podkup podniat podnimet
podnimut podoberet podoberut podobran podoiden podoidet podoidn podoidut podon podozriuet podozriuiut podošel podoždal podoždet podoždut podpišet podpišut
podpravet podpravit podrazdel podrazumiuet podrazumiuiut podriad podtolknet podtolknul podtolknut podtverždal podtverždet podtverždut podval podveden podvedet
podvedn podvedut podvel podvergnet podvergnul podvergnut podčerknet podčerknul podčerknut podŝet poedet poedut poehal poet poezd pogib pogibnet pogrom
pohvalet pohvalit pohvaliut poias poiavet poiavit poiden poidet poidn poidut poimet poimut poiut pokaz pokažet pokažut pokinet pokinul pokinut poklon pokrit
pokroet pokroiut pol polet poletilen poletiln poligon polimer poliruet polis polius polivinil položil položivet položivut polufinal poluostrov polz polzet
polzuet pomidor pomogut pomožet pones ponesen poneset ponesn ponesut ponial poniat popadet popadut popal populiariziruet populizm por poriv poroždal poroždet
poroždut port portret portugalc portugalec poselet poselit poseliut posev poslan posmotr posmotriat posmotrit posol posredstvom post postanovet postanovit
postavet postavit postradadut postradan postradast postupet postupil postupiut pot potencial poterpit potom potopet potopil potopiut potušet potušiut povar
povernet povernul povernut povod povorot povstanc povstanec pozdravet pozdravit pozor pozvolet pozvolit pozvoliut počtalen pošel pošlet pošliut požar
pragmatizm pravet pravit prebrel prebretet precedent predadut predan predast predel predet prediavet prediavit predložil predloživet predloživut predmet
predopredelet predopredelit predopredeliut predostavet predostavit predpoložil predpoloživet predpoloživut predpočel predpočtet predprimet predprimut
predpriniat predskažet predskažut predstavet predstavit predupreždal predupreždet predupreždut predusmotr predusmotriat predusmotrit predut predvidiat
predvidit prefiks prehal prem premer preobladadut preobladan preobladast preodoliuet preodoliuiut preparat prepodaet prepodaiut preritet pres prestanovet
prestanovit prestol pretendent preuspel preuspoet preuspoiut prevzoiden prevzoidet prevzoidn prevzoidut prevzošel prezd prezident prezidium pribavet pribavit
pribegnet pribegnul pribegnut pribil pribor pribudet pribudut pricep pridadut pridaet pridaiut pridan pridast priden pridet pridn pridut prignet prignul
prignut prigotovet prigotovit prigovor prihod prikaz prikrepet prikrepil prikrepiut priletiat priletit priliv priložil priloživet priloživut primer primet
primut princ princip prines prinesen prineset prinesn prinesut prinial priniat prinuždal prinuždet prinuždut pripišet pripišut prirost prisposobet prisposobil
prisposobit prisposobiut pristav pristupet pristupil pristupiut priut privatiziruet priveden privedet privedn privedut privel priveržen priverženc priverženec
priveržn privet privez privezen privezet privezn privezut privlekut privlečen privlečet privlečn priz prizemlet prizemlit prizemliut prizer priziv priznaet
priznaiut priznan prizovet prizvan pričal prišel proanaliziruet probel procent proces procesor prodadut prodaet prodaiut prodan prodast prodavc prodavec
prodemonstriruet prodiuser prodlet prodlit prodliut prodolžil prodolživet prodolživut produkt prodvižet proekt proektiruet proezd profesenal profesenalizm
profesor proficit profsoiuz prognoz prognoziruet programist progres prohod proiavet proiavit proiden proidet proidn proidut proinformiruet proizoiden
proizoidet proizoidn proizoidut proizošel proizveden proizvedet proizvedn proizvedut proizvel proizvodstv prokat prokomentiruet prokuror prolet prolit proliut
proliv proložil proloživet proloživut promahnet promahnul promahnut pron proniknet proniknul proniknut propadet propadut propal prorastet prorastut proriv
proros prorost prosnet prosnul prosnut prospekt prostor protein protekcenizm protest protestant protez protianet protianul protianut protiv protokol proton
prototip proval provalet provalit provaliut proveden provedet provedn provedut provel provizor provociruet provod pročel pročtet prošel prud prut psalom
psihiatr psihoterapevt publicist pulemet puls punkt putem puteprovod pčelovod rab racen rad radar radikalizm radius raen raps rasist rasizm raskaz raskažet
raskažut raskol raskolet raskrit raskroet raskroiut raslabet raslabil raslabit raslabiut rasmotr rasmotriat rasmotrit raspad raspoložil raspoloživet
raspoloživut raspredelet raspredelit raspredeliut rastet rastianet rastianul rastianut rastorgnet rastorgnul rastorgnut rastrel rastut rastvor rasvet
rasšifruet ratificiruet raund ravin ravnim raz razberet razbet razbil razbit razbiut razblokiruet razbuhnet razbuhnul razbuhnut razdaet razdaiut razdavet
razdavit razdel razdelet razdelit razdeliut razedadut razedan razedast razgovor razgrabet razgrabil razgrabit razgrabiut razgrom razliv razmer razobran
razogoniat razogonit razočaruet razrešet razrešiut razriv razrušet razrušiut razum razveden razvedet razvedn razvedut razvel razvernet razvernul razvernut
razvod razžen razžet razžgut razžn raŝet rašod reabilitiruet reagiruet reaktor rebenkom recept redaktiruet redaktor redis referendum refinansiruet reformator
reformiruet regen regeneriruet registr registriruet reguliruet reid rein reis reklamiruet rekonstruiruet rekord reksport rektor rekvizit relef reliz rels
relsov reltor remont remontiruet renesans rentgen rentgn repatriruet reper repertuar repetitor reporter respondent respublikanc respublikanec restavriruet
restoran restr restrukturiruet resurs revizor revoliucener rezerv rezervuar rezident reziumiruet rezonans rezultat rešet rešiut režet režim režiser riad
riadom riadov rial rim rimlianin ris riteiler ritm ritual ričard robert robot rod rodom roman romanist romans romantizm ros rosianin rost rostov rot rotor rov
rsfsr rubet rubil rubit rubiut rukav rulon rumin rup rušet rušiut sad sagpz sahalin sahar sait salat saliut salon sam samarkand samim samit samolet samosval
santimetr saženc saženec sbegut sbet sbežit sbil sbit sbiut sbor sbros scenarist sdadut sdan sdast segment seif seičas sekret sekretariat seks sektor sel
selekcener selčanin semdesiat semestr semian seminar senat senator sensor separatist separatizm ser serb serial sertifikat server servis seržant sest sester
seul sev sever sez sezd sezon sformiruet sformuliruet sgoriat sgorit siadet siadut sidit sidr signal silos siluet simpozium simptom simuliator simvol sin
sindrom singapur sinhroniziruet sintez sir sirec sirop sistematiziruet siurpriz siužet skandal skaner skažet skažut skelet sklad sklon sklonen skot skrit
skroet skroiut skulptor slanc slanec slavianin sled sleduet slet slit sliut sliškom slon slot slovam složil složivet složivut služil služivet služivut
smartfon smisl smontiruet smotr smotriat smotrit snaiper snariad snegopad snes snesen sneset snesn snesut sniat snimet snimut snos soberet soberut sobliudadut
sobliudan sobliudast sobor sobran sobstvenikov socialist socializm sognet sognul sognut soiuz soldat solod solžet som somniuet somniuiut son sopostavet
sopostavit soprovoždal soprovoždet soprovoždut sorbent sort sortiruet sosed sostav sostavet sostavit sosud sous sovediat sovel soveršet soveršiut sovest sovet
sovpadadut sovpadan sovpadast sovpadet sovpadut sovpal sovsem sozdadut sozdaet sozdaiut sozdan sozdast sozovet sozovut sozvan spad spas spasen spaset spasn
spasut specialist specializiruet spektr spel spešet spešiut spiat spid spiker spirt spirtzavod spit splav splavet splavit spoet spoiut sponsiruet sponsor spor
sporcmen sporcmn sport sportzal sposob spotknet spotknul spotknut spravet spravit sprint spros sprovociruet sredstv sriv stabiliziruet staden stakan stal
stalingrad stambul standart standartiziruet stanet stanovet stanovit stanut start startap starter status stavet stavit stažer stefan stend ster stereotip stid
stimul stimuliruet stiven stivn stokgolm stol stolb stolbc stolbec stolknet stolknul stolknut stolp stradadut stradan stradast stran stres stret student stul
stvol subekt subsidiruet sud sudan sudov suicid sulfat sultan sum sup super superintendant superkompiuter supermarket sustav suvenir suverenitet sušet sušiut
svergnet svergnul svergnut svet svinc svinec sviter svoim sžen sžet sžgut sžn tadžikistan taifun tailand taim takim takt talant talin tam tanc tanciuet
tanciuiut tancor tanec tanker tarif tas tatarin tatarstan taškent teatr tec tegeran tehas tekst tekut tel telefon telegram telekanal telekom teleskop
televizor tem temp tender tenis tenisist terabait terapevt termin terminal termometr teror terorist terorizm terpit test tetraedr tezis tečet tianet tianul
tianut tiažediat tiažel tiažest tibet tif tigr til tip titan titul tiulpan toksin tolknet tolknul tolknut tom tomas tomat ton tonet tonul tonut top torf
torgov torgovc torgovec tormoz tort tot tovar tovaroborot traktir traktor tramplin transfer transformiruet transliruet transport tranzistor tranzit trast
traur travmiruet treider treiler trem trenažer trend trener treniruet tribunal trilen trilener triler triumf trln troleibus tron tros trotuar truboprovod trud
trup tualet tuberkulez tuman tunis tur turin turist turizm turkmen turkmenistan turkmn turnir tut tušet tušiut uberet uberut ubet ubeždal ubeždet ubeždut ubil
ubit ubiut ubran udadut udalet udalit udaliut udan udar udast udivet udivit uedet uedut uehal uels ugadadut ugadan ugadast uglerod uglevodorod uglubet uglubil
uglubit uglubiut ugol ugon ugoniat ugonit uhod uhudšet uhudšiut uiden uidet uidn uidut uiliam ukaz ukažet ukažut ukol ukolet ukraden ukradet ukradn ukrainc
ukrainec ukral ukrepet ukrepil ukrepiut uksus ukus ulan ulov ultimatum ulučšet ulučšiut umenšet umenšiut umer umnožil umnoživet umnoživut umret umrut
unificiruet universitet uničtožil uničtoživet uničtoživut upadet upadut upal upomianet upomianul upomianut uragan ural uran ureguliruet uroženc uroženec
usilet usilit usiliut usinovet usinovit uskolznet uskolznul uskolznut uslovet uslovit ustanovet ustanovit ustav ustupet ustupil ustupiut usugubet usugubil
usugubit usugubiut utes utihnet utihnul utihnut utolet utolit utoliut utonet utonul utonut utverždal utverždet utverždut uviadadut uviadan uviadast uvidiat
uvidit uvkb uvlekut uvlečen uvlečet uvlečn uvolet uvolit uvoliut uzbekistan uzel učet uŝerb ušel ušib užas užasnet užasnul užasnut užin vagon vakciniruet
vakum val vals vandal vandalizm variant variruet varvar vat vatikan vaučer vašington vdohnet vdohnovet vdohnovit vdohnul vdohnut vdovc vdovec veb vebinar
veden vedet vedn vedut vef vegetarianc vegetarianec vektor vel velosiped velosipedist velosport vengr verbliud verdikt vernet vernul vernut vertolet ves vesen
vesn veter veteran veterinar vetnam vezd večer večerom veŝestv vhod viavet viavit viaz viberet viberut vibor vibran vibriruet vibros vid vidadut vidan vidast
videlet videlit videliut viden videt vidiat vidit vidn vidut vidvinet vidvinul vidvinut vidžet vigliadenet vigovor vihlop vihod viktor vikup vikupet vikupil
vikupiut vilet viletiat viletit vilgelm vilnius vimisel vinil vinograd vint vip vipet vipil vipiut vipišet vipišut virastet virastut virežet viros virost
virus viselet viselit viseliut visit vislan vistrel vistupet vistupil vistupiut vitamin viter vitret viveden vivedet vivedn vivedut vivel vivod vivoz vizit
vizov vizovet vizovut vizvan vičel vičet vičislet vičislit vičisliut vičtet višel višlet višliut vižil viživet viživut vklad vkus vladelc vladelec vladenet
vlekut vlečen vlečet vlečn vložil vloživet vloživut vnd vnes vnesen vneset vnesn vnesut vniz vnp vod vodopad vodorazdel vodorod voduševet voduševit voiden
voidet voidn voidut voin vois vokzal vol voleibol volfram volgograd volonter volos volt vopros vor voron voruet voružil voruživet voruživut vosemdesiat
voskliknet voskliknul voskliknut vosproizveden vosproizvedet vosproizvedn vosproizvedut vosproizvel vostanovet vostanovit vovlekut vovlečen vovlečet vovlečn
voz vozglavet vozglavit vozmet vozmut vozniknet vozobnovet vozobnovit vozrast vozrastet vozrastut vozros vozrost vozveden vozvedet vozvedn vozvedut vozvel
vozvrat vozvraŝenc vozvraŝenec vošel vošod vpered vpečatlet vpečatlit vpečatliut vpišet vpišut vred vremenem vriad vroclav vsem vspihnet vspihnul vspihnut
vstanet vstanut vstavet vstavit vstupet vstupil vstupiut vtorgnet vtorgnul vtorgnut vulkan vuz vzgliad vzglianet vzglianul vzglianut vzial vziat vzletiat
vzletit vzlomom vznos vzriv vzvod zabet zabil zabit zabiut zablokiruet zabor zabroniruet zabudet zabudut zadadut zadan zadast zadušet zadušiut zaem
zafiksiruet zagovor zagreb zahotiat zahočet zahvat zaiac zaiavet zaiavit zaimet zaimov zaimut zakat zakaz zakažet zakažut zakon zakonom zakonoproekt zakrepet
zakrepil zakrepiut zakrit zakroet zakroiut zal zaliv založil založivet založivut zamedlet zamedlit zamedliut zamerznet zamerznul zamerznut zampred zamužem
zanaves zanial zaniat zapad zapas zaper zapišet zapišut zaplaniruet zapret zapros zaregistriruet zariad zaselet zaselit zaseliut zaslužil zasluživet
zasluživut zastavet zastavit zastrelet zastrelit zastreliut zatem zatianet zatianul zatianut zatopet zatopil zatopiut zatronet zatronul zatronut zavernet
zavernul zavernut zaveršet zaveršiut zavet zavisit zavod zavoiuet zavoiuiut začem začet začislet začislit začisliut zašifruet zažen zažet zažgut zažn zond
zont zst zub zubr čarlz čarter čas čat čel čem čemodan čempen čempenat čerep čerez čert četirem četvertfinal čečenc čečenec čip čisel člen čln čtet čudes
čugun ŝet ŝit šahmatist šahter šans šar šarf šedevr šediat šel šelf šerif šest šestdesiat šet šifruet šiut škaf šlam šleif šlem šliuz šnur šod šofer šokolad
šos šotlandc šotlandec špen špinat špon špric šram štab štam štangist štat štorm štraf šturm šum šurup šved šveicarc šveicarec žandarm žanr ždal ždet ždut
želob žest žezl žil žir žiuet žiuiut živet živopisc živopisec život živut žlobin žongliruet žurnal žurnalist
`,
  hissingMasculine: `
afteršk afteršok agrogorodk agrogorodok akademik alkogolik amiak analitik analog antibetik antropolog arbitraž arheolog aucorsing ažetaž bagaž bagažnik bak
bangladeš bank barsuk bdipč beg belk belog belok bereg bespilotnik besporiadk besporiadok bezbiletnik bik biling bišk biškek blank blk blog blok bobruisk
boevik bog bok bolelŝik bombardirovŝik botink botinok brak brifing buk ceh cink ciplenk ciplenok cirk ciurih cvetk cvetok dalnoboiŝik damask danih datčik
demping deneg desantnik desiatk desiatok dialog disk dnevnik dnk dok dokladčik dolg dolžnik doneck doping dopusk dostig dosug dramaturg drenaž drug duh durak
duš dviž dvuh džordž edinburg ekipaž ekolog elektrik epidemelog etaž etih ežegodnik fartuk feik ferverk filolog finiš fizik flag fonarik frank frederik frg
fridrih funduk galstuk gamburg garaž genrih gensek gensk geolog gercog gorniak gorodk gorodok goroh goršk goršok grabež grafik greh grek grešnik gribk gribok
grk gruzovik habarovsk himik hirurg hiŝnik hlopk hlopok holding holodilnik holostiak hosting hudožnik iagnenk iagnenok iazik iazičnik iaŝik igrk igrok ining
irak isk istek istk istorik istočnik itog izbitk izbitok izlišek izlišk izvestniak izvlek izvlk kabluk kak kamiš kamufliaž karabah karandaš kardelog karlik
karmanik kasting katalog katolik kaučuk kazah kazak kembridž kerling kešbek kirpič kišečnik klerk kliuč koledž koleniah komik konek konk končik kortež kotedž
košelek košelk krah krik kriuk krolik krug kubk kubok kulak kupaž kurilŝik kusk kusok kustarnik kvebek kvebk lak latiš lavočnik lednik lesnik letčik liubovnik
liuk liuksemburg lizing ližnik lomtik lozung lug lugansk luk luč mag maiak maiatnik mak makiaž mališ malčik marketing marš masaž matematik materik matč medik
meh mehanik metalurg meteorolog meč mešk mešok mfk miasnik miatež miatežnik miač minsk miting mog moh mok molotk molotok monah monarh monitoring montaž moriak
moskvič mozambik mozg mošenik mučenik muž nabeg nabrosk nabrosok naemnik nalog nalogoplatelŝik namek namestnik namk napitk napitok narkotik nasilnik naslednik
nastavnik natisk nauk navik načalnik naš nedostatk nedostatok nedug neplatež nevrolog noak nok nosk nosok noutbuk novičk novičok novopolock nož obeih obisk
obmork obmorok oboih ocek ock odnih odnoklasnik odnoklubnik ohotnik ohranik okrug oligarh opek opk optovik oreh orešnik osadk osadok oskolk oskolok osobniak
ostatk ostatok otdih otenk otenok otk otklik otok otpečatk otpečatok otpusk otrezk otrezok otrivk otrivok otvetčik otvlek otvlk ovoŝ ovrag očerk ožog paek
palač palomnik pamiatnik paralič pariž park pastuh patriarh patč pauk pavodk pavodok pedagog peizaž pek peredač peregovorŝik perekrestk perekrestok perekupŝik
peresek peresk perevodčik perevozčik persik personaž pervih pesk pesok peterburg petuh pidžak pik pinsk pirog pitomnik planirovŝik plastik platelŝik platež
platk platok plaŝ plemianik pliaž plitočnik plotnik plug pobeg podark podarok podborodk podborodok podborŝik podemnik podguznik podpiŝik podriadčik podrostk
podrostok podsolnečnik podzagolovk podzagolovok podšipnik podžog pogibš pogibših pograničnik pogruzčik poisk poklonik poliak politik polk polkovnik polock
poluprovodnik poluzaŝitnik pomeŝik pomog pomoŝnik ponedelnik pontifik poriadk poriadok porog poroh porosenk porosenok porošk porošok poselk poselok poslanik
posrednik postavŝik postupk postupok potk potok potolk potolok potomk potomok pozvonočnik praktik praporŝik prazdnik predk predlog predok predrasudk
predrasudok predšestvenik premnik prestiž prestupnik priamougolnik prilavk prilavok pritk pritok privlek privlk prizivnik priznak prizrak prižk prižok
probetik prodviž prolog promišlenik propovednik propusk prork prorok protivnik provodnik psiholog putešestvenik pučk pučok rabotnik rak ramkah rang raskazčik
razrabotčik razvedčik razžeg rebenk rebenok reiting remeslenik remontnik reportaž ribak rink rinok risk riukzak ričag rnk rodstvenik rog rok rolik rospusk
rovesnik rubež rudnik ruh sabotaž sadovnik samih sanovnik santehnik sapog sarkofag saundtrek saundtrk sbornik sdvig serfing sih siniak sinoptik siŝik skačk
skačok skrining skripač slitk slitok slog slovak sluck sluh smeh smerč smog sneg sng snimk snimok sobstvenik sobŝnik socelog soiuznik sok soligorsk sopernik
sork sorniak sorok sotečestvenik sotrudnik součastnik sovetnik sovremenik spg spisk spisok spravočnik sputnik srk srok sročnik stank stanok statistik stih stk
stok stomatolog storonik storož strah strahovŝik strateg strelk strelok sug sunduk suprug svarŝik sverh sverstnik sverčk sverčok svetlogorsk sviaŝenik svoih
sžeg tabak tadžik tak tank teh tehnik tehnopark tek telenk telenok teoretik tiraž tok tolčk tolčok tonaž torfianik tovariŝ trafik treh trek treugolnik
trikotaž triuk trk trostnik truženik tupik turk turok tvorog ubitk ubitok uborŝik upadk upadok urk urok uspeh utiug uvlek uvlk uzbek uzbk učastk učastnik
učastok učebnik učenik vaš vdrug vek velogonŝik verh verstak vestnik viaduk vinogradnik vinovnik vipusk vipusknik vitebsk vič vkladčik vlek vlk vnuk voilk
voilok vokrug volk volšebnik vorotnik vosk vostk vostok vostorg vovlek vovlk vozduh voznik vrag vrač vseh vsplesk vtorih vtornik vzlomŝik zaemŝik zagolovk
zagolovok zagovorŝik zahvatčik zakaznik zakazčik zakupŝik zalog založnik zamk zamok zamuž zapah zapovednik zapusk zarabotk zarabotok zastroiŝik zavodčik
zavtrak zaŝitnik zažeg zlak znak zodiak zolog zopark zvonk zvonok zvuk čainik čeh ček čelnk čelnok čelovek čelovk čemodančik čerdak černovik čertež čertežnik
česnk česnok četireh četverg činovnik ŝetčik šag šantaž šelk škafčik školnik šlak šlang šok špenaž štik železnodorožnik želudk želudok ženih žuk
`,
  feminine: `
abreviatur afer aksem aktris akul akvakultur algebr alm alternativ amplitud angol ankar anket antarktid anten aren arend arf argentin arhitektur armatur
aspirantur astan astm atmosfer avtostrad ašl balad band banknot baranin barikad barselon baz bed belt berez besed besfer besmislic besonic bezdn bezrabotic
birm bitv blokad boic bolnic bolot bomb borb borod brigad bronz brošiur buht bukv celiuloz cen cenzur cifr cistern citat dam dat dekad del deržav det dev
diagram diaspor diktatur dilem dir direktiv direktor disciplin diun diužin dlin dobrot doktrin dolin dolžn doplat dovel doz došl dram drevesin drov družb dvin
džakart edinic edv egid ekaterin ekosistem ekspertiz elen elit elizavet emblem eskadr estafet estakad evrop evrozon faner far faun faz fergan ferm fif figur
firm fleit flor florid fom form formul franšiz fraz gal gan gaubic gavan gaz gazet gigen gipotez gitar glav glaz glin glubin god godovŝin golov gor gorod
gorčic gospod gostinic goviadin granat granic graviur grivn grobnic groz grup gub gusenic gvatemal hižin holer hoziaev hromosom hunt iagod iaht iaic iam iazv
iaŝeric igl igr ikon infrastruktur iniciativ inogd iskr iskustv istin izb izmen kabin kafedr kaiut kamer kanad kanav kandidatur kapsul kapust karer karikatur
kart kartin kas katarakt katastrof kazarm kazn kislot klaviatur klentur klevet kliatv kliukv kogd kolb kolbas kolon komand komet komnat konc kongres konic
kontraband končin kor kordinat korolev koron korov korzin korčm koz krasavic krasot kriptovaliut kris kron krup kub kud kukl kukuruz kultur kupiur kuric
kvartir kvot lamp lav lavin legend lent les lestnic lgot lic linz lip lir lis literatur litv liucern liustr lopat loz lun magistratur magm magnitud malin malt
mam maner marf mas maslin matric mašin medi medicin medsestr melnic melodram membran menopauz mer mest metafor metl mečt mianm miat mikrošem min ministr minut
mišc mod mogil moldov molekul molitv monet moskv multimedi mužčin nadežd naft nagrad nanosekund nas navsegd našl nebes nedr nevest nikaragu nikogd nikud niŝet
norm not novizn novšestv nužn obed obezian oboron obošl obŝin odes odežd odn ohot ohran okrain olenin olimpiad oper oplat opor orbit orl osad osin osnov osp
otc otmen ovc palat palc palestin palm palub panam panoram pap par paradigm part pauz pehot peremen perevel perešl perspektiv pes pevic peŝer piatnic piht
pilc pint planet plastin plastmas plat platform platin plemianic plit plotin pobed podgrup podošl podvel poem pogod pohval polnot polos polovin poltor polz
porod poslovic posud poz počt počv pošl pošlin požaluist prav pravd preambul predprinimatelnic pregrad prem premer pres prevzošl priamot princes prirod privel
pričin prišl prob problem procedur program proizošl proizvel proizvodstv prokuratur propagand prorosl prosb prostot prostud provel proz prošl pružin ptic
pugovic pustot putanic pčel pšenic rabot raket rakovin ramp ran ras rasad rastrat ravnin raznic razvel reform reklam remesl rent rep retrospektiv rezb rezin
rečic rib rifm rodin ros rosl rot roz roznic ruand rud run rutin ržavčin sam samoboron satir scen sekt sekund semen ser seredin sestr sfer sigaret sil sirot
sistem siud skal skulptur skvažin slav slez sliv služb smen smet smetan smol smorodin snačal snov sod solom sor sosn sov spin sred sredstv staršin sten
stenogram stolic storon stran stranic strekoz strel strelb strof struktur strun subkultur subot sud sudb suet sum svadb svekl sverhderžav svinin svit svobod
tablic tain tancovŝic tavern telegram tem temnot temperatur temz teorem teplic teras tiažb tikv tiurm tišin togd tolp ton torped tovariŝestv tošnot tras trat
trav travm treŝin troic trop trub trup tundr turbin ubic uef ugand ugl ugroz ukrain ulic usadb ustric utrat učeb ušl vad vakcin valiut van varšav vdov vedm
vel veličin ven venesuel ver veršin vesm vesn vetr vetčin vidr vigod viktorin vin viplat virosl visl visot vitrin vivel viz višl vod voin voln von voron vorot
vosproizvel vozrast vozrosl vozvel vošl vsegd včer zabav zabot zagranic zaim zamdirektor zamen zarplat zasad zavtr zaŝit zim zol zon zvezd častic častot
černil čert čečevic čistot čudes čum šaht šem šin širin širot škal škol školnic šliap štor žalob žar žatv žažd želez žen ženev ženŝin žertv žitnic
`,
  velarFeminine: `
afrik akušerk amazonk amerik analitik antarktik aptek ark arktik astrofizik atak atlantik atletik avtodorog babočk babušk balk baltik barž belk bibletek birž
bloh blondink bluzk boegolovk bombardirovk botanik bočk brusnik bumag butilk cepočk dač dedušk derevobrabotk devočk devušk diagnostik dimk diskotek dobavk
dobič dogadač domohoziaik dorog dorožk dosk dostavk dozirovk dočk drak dug duhovk duš ekonomik elektronik energetik epoh etiketk fabrik feministk fizik fresk
gadiuk gag gaik galaktik gazirovk genetik geopolitik gidroenergetik gimnastik gimnastk golodač golovolomk golubik gonk gorstk gospož gramatik grečih grupirovk
gruzoperevozk gruš harakteristik hoziaik hronik hvatk iamaik iarmark iavk iačeik igrušk indeik informatik intrig ipotek iubk iunoš kabink kalek kalibrovk
kambodž kartočk kartošk kask kaš kepk keramik kiberatak kladk klasik kletk klinik klubnik knig knopk koik koleg koliadk koliask kopeik korektirovk korobk
kosilk kosmetik kosmonavtik kotirovk košk kož krask kraž kriš krišk kromk kurtk kuč lampočk lapš lastočk lazeik leksik lesopilk liagušk lig lihoradk lineik
lingvistik listovk lodižk lodk logik logistik lovušk ložk luk makroekonomik marenetk mark maršrutk mask maskirovk matematik matk meksik metalobrabotk metk
metodik mikroelektronik misk mozaik moč muh muk muzik nabliudač nadbavk nadstroik nagruzk nasmešk nastroik nauk nehvatk neržaveik neudač nitk niš nog novink
obivk obladač obložk oboločk obrabotk obstanovk obuzdač ocenk ocifrovk ocročk octavk odinočk oficiantk ogovork olivk opek opravdač optik orš ostanovk otdač
otgruzk otmetk otvertk ovsiank očistk ošibk ožidač padač palk panik papk parkovk pačk paš pedagogik peredač peredozirovk peregruzk perepisk pereprodaž
pererabotk peresadk perevozk perčatk piatiletk piatk pitk piŝ planirovk plank plavk plenk plitk ploŝadk podač podelk poderžk podgotovk podpisk podrug podskazk
podušk poezdk pok pokupk polemik politik polk polomk polš pomolvk popitk popravk posadk posilk postavk postradač potasovk povestk poviazk počk prag praktik
predač predposilk preobladač prestanovk priaž pribaltik pridač primank prisiag pritč privivk privičk probk prodač prodaž profilaktik progulk prostitutk
proverk provodk provolok pticefabrik publik pušk radug ramk rasilk rasprodaž rasročk razbivk razedač razrabotk razruh razvedk razviazk regulirovk rek
respublik ribalk rig ritorik robototehnik roŝ rubašk rubrik ruk ručk sag sbork sdač sdelk seledk semk sidelk silk sinagog sivorotk skameik skazk skidk skladk
skripk slegk sležk slug smazk sobak sobliudač sosisk sovpadač specifik spešk spičk sporcmenk spravk statistik statuetk stavk stažirovk stirk stoiank stradač
strahovk straž strelk strižk strok stružk sumk suprug suš svah svalk svark sveč sviazk svodk tabletk taig taktik tarelk tehnik tezk tisiač točk transportirovk
trenirovk trevog triapk troik trubk tuč tuš ubork udač ugadač ulibk ulik ulitk upakovk uslug uspeh ustanovk ustupk utečk utk uviadač veh vemk verbovk verevk
vetk večerink vibork vidač vilk vintovk virubk viručk visilk vistavk viug višivk vnučk vodk voisk volg vspišk vstreč vziatk vzrivčatk zabastovk zadač zaderžk
zagadk zaiavk zaklepk zakupk zametk zapisk zariadk zaslug zasuh čaš čašk čekank čepuh čerepah černik ŝek ŝetk ŝuk šapk štuk štukaturk šutk žerebevk
žurnalistik
`,
  softFeminine: `
asamble azartna ban basn batare bašn bitova bogin boin brat brem bron bur capl cvetna derev derevn diad diare dika din dit dobavlena dobra dogovarivaiuŝis
doktorska dol dorožna druz dvum elektrona eritre eskadril galere geroin golovna gornična grebl gvine hlop holodna hot hudožestvena ide imeiuŝis kamn kapl
kasaiuŝis kastriul kliasc kniagin kolesna komandna konopl kore korn korolevska krasc kril kriva kuhn legka letuča list liutn lohmot lotere masterska mil
moločna monahin mor muž naberežna nadeiuŝis nakladna načina nedel nepravitelstvena nesmotr nian nič nuždaiuŝis obratna ogn okružaiuŝa osnovna parn pekarn pen
peredova peremena pesn petl pivovarn plam plem podvodna pogon pokliasc pol posevna poter pračečna predsedatel prodolžaiuŝis propuskna pul pustin raboča rezn
rodoslovna sborna seb segodn selhozugod sem sinov skam skora skorostna sostavliaiuŝa sotn spaln spletn sportivna spust sta stat statu stolova stremiaŝis stul
stupn sud sudebna svetiaŝis sviatin svin svo svobodna tamožn tet tiažela torgova torgovl tranše trem tufl ugl uhudšaiuŝis ukorenivšis urovn ustoiavšis učaŝis
učebna vana vidaiuŝis vinodeln višn vol vozderžavšis vrem vselena vzletna zainteresovana zarabotna zeml zme znam časovn častna čečn železna
`,
  abstractFeminine: `
abhaz abstrakc adaptac administrac agitac agres agronom akadem akc akreditac aktivizac alban alegor aleksandr alerg ambic amnist amortizac analog anarh anatom
aneks anem anestez angl anomal antropolog apeliac arav arheolog aristokrat aritm arm armen arter artiler asociac astronom auditor avar aviac aviakompan
avialin avstr avstral avtobegraf avtomatizac avtonom bavar baškir begraf behim belg belog belorus betehnolog bibl biblegraf biurokrat bolgar boliv bosn brazil
britan ceremon cifrovizac cirkuliac civilizac dan defliac degradac degustac deistv deklarac delegac demarkac demograf demokrat demokratizac demonstrac
denominac denuklearizac deportac depres detonac devalvac dezinfekc dezinformac dinast diplomat direkc disertac diskriminac diskus distanc divers diversifikac
diviz dokumentac dotac džordž efep ekolog ekonom ekskurs ekspedic ekspluatac ekspozic ekstradic elektrifikac elektroenerg emigrac emis emoc encikloped energ
entrop eparh epidem epileps erdan eroz eskalac eston etimolog etnograf evakuac evoliuc evraz evrobligac falsifikac famil fantaz federac filadelf filarmon
filolog filosof finliand fizelog florenc fotograf frakc franc funkc gagauz gal galic garant garmon garmonizac generac geograf geolog geometr german
gidroelektrostanc gimnaz giperton globalizac goland gospitalizac gradac gravitac grec grenland gruz gvard hart him hirurg horeograf horvat hronolog iapon
identifikac ideolog iliustrac iliuz imigrac imper imunizac inaugurac ind indonez industr industrializac inekc infekc infliac informac inovac instanc instrukc
integrac intensifikac interpretac intervenc intuic investic inžener irigac irland iron island ispan ister istor ital iugoslav iurisdikc iurisprudenc iustic
izoliac kaliforn kalor kampan kanalizac kapitalizac kapituliac kardelog kategor kavaler ken kirgiz klasifikac koalic koleg kolekc kolon kolumb kombinac komed
komerc komis kompan kompensac kompetenc kompozic komunikac koncentrac koncepc konces konferenc konfes konfigurac konfiskac konfrontac konkurenc konsolidac
konstituc konstrukc konsultac kontuz konvenc konvers kop koperac kordinac koreliac korporac korupc kulminac kvalifikac kvitanc laborator latv legalizac lekc
liber liberalizac licenz likvidac lil lin liturg liv lokalizac mag makedon malaiz maliar mančžur mar mater melerac melod metalurg metodolog mifolog migrac
milic mis mobilizac modernizac modifikac moldav moln monarh mongol monograf monopol motivac mutac nac nacenalizac nakoplen namib nanotehnolog navigac naznačen
niger nominac normalizac normand norveg nostalg obitan obligac observator okean okupac onkolog opc operac opozic optimizac orentac organizac oset pandem parod
part pens perekonfigurac petic pitan pnevmon podstanc poez pokazan polic polnomoč pomeran populiac populiarizac portugal posledstv potenc pozic preferenc prem
pren prer pretenz prezentac privatizac privileg produkc proekc profes proporc prostituc provinc provokac prus psiholog publikac radiac ratifikac reabilitac
reakc realizac reanimac recenz reces redakc reformac rekomendac rekonstrukc relig relikv renovac reorganizac repetic repres reptil reputac restavrac
restrukturizac reviz revoliuc rezidenc rezoliuc ros rotac rožden rumin rup sakson samoizoliac sanitar sankc sberežen sekc selekc sensac ser serb sertifikac
ses sicil signalizac simetr simfon simpat sinerg sir situac skandinav slovak sloven socelog sof spec specializac specifikac spekuliac stabilizac stad stagnac
stanc standartizac stipend stomatolog strateg stud subsid sveden tal tanzan tehnolog telekomunikac teleradekompan tendenc teolog teor terap teritor terminolog
tipograf tipolog tiran topograf topolog tradic traektor traged transformac transliac transmis transplantac tranzakc trilog turc turkmen ukrašen unc unifikac
utilizac učen vakans vakcinac variac velikobritan venec vengr ventiliac verifikac vers vibrac viktor vizualizac volnen zamb zren čeh čehoslovak černogor
šotland švec šveicar
`,
  soft: `
aktivnost aktualnost alkogol altar anonimnost ansambl antičnost aprel avtomagistral avtomobil avtoproizvoditel barel bditelnost bednost belarus beremenost
bereč bezopasnost bibletekar bistrotečnost biuleten biuletn blagodarnost blagotvoritelnost blizost bol bolezn briusel brov car cel celesobraznost celostnost
cenost cep cerkov dan deiatel deiatelnost deistvitelnost dekabr den detal dikost dizel dič dlitelnost dobrodetel dogovorenost dohodnost dolgovečnost dolžnost
dostatočnost dostič dostoprimečatelnost dostupnost doverenost doč dožd dragocenost drel drevnost drob duhovnost dver dvigatel džoul efektivnost elektrosviaz
emal emkost est fasol festival fevral forel formalnost gavan gibel gibkost gladkost glupost golub gomel gordost gospital gospod gost gosudarstvenost gotovnost
grabitel gramotnost gran griaz gromkost grud grust gumanost gus gvozd halatnost hmel hranitel iakor ianvar iarost iasen iasn iasnost iačmen iačmn identičnost
inertnost intensivnost invalidnost inventar isledovatel ispolnitel ispoved isteč istrebitel iuan iul iun iunost izbiratel izbitočnost izdatel izgorod
izgotovitel izlučatel izmenčivost izobretatel izrail izvest izvestnost izvleč kabel kalendar kamen kamn kartofel kazn kašel kiberbezopasnost kist klast kniaz
kolibel kompetentnost kon konečnost konkurentosposobnost konstantinopol kontrol kor korabl koren korn korol kost krasitel kreditosposobnost kreml krepost krov
ladon lager latin lebed legitimnost legkost letopis likvidnost liubitel liubov liven livn ličnost liš loialnost los losos lošad lož mademuazel magistral
marsel mebel med medal medved mest mestnost metel mindal misl miš mišen mišn množestvenost množitel mobilnost model modul mol molodež molodost monastir moral
morkov mozir moč moŝnost mudrost nabliudatel nacenalnost nadežnost nadpis nanimatel napast napis napriaženost narušitel nasip nastoičivost neapol nebrežnost
nedvižimost neft negramotnost neispravnost nenavist neobhodimost neodnoznačnost neopredelenost neplatežesposobnost neposredstvenost neprerivnost
neprikosnovenost nerealnost nerušimost nesposobnost nespravedlivost nestabilnost neuverenost nevinovnost nevozmožnost nezavisimost nikel nizmenost noiabr nol
nositel novost noč nravstvenost obiazanost obladatel oblast oboitis obozrevatel obreč obuv obŝestvenost obŝnost oderžimost ogon okrestnost oktiabr okun olen
oln opasnost opis opolzen opolzn opuhol osen osn osnovatel osobenost ostorožnost osuŝestvimost osvedomlenost osvoboditel otel otepel otkritost otnositelnost
otrasl otvectvenost otvleč otčetnost ozabočenost očen očered očn panel paren parn parol past pastis patrul pedal pekar perekliučatel perepis pereseč perečen
perečn pervotkrivatel peč pečal pečen pečn piksel pil pis pisatel platežesposobnost plesen plesn ploskost plotnost ploŝad pobeditel podotčetnost podpis
podrobnost podžigatel pogrešnost pohititel pokazatel pokrovitel pokupatel polden poldn poleznost polnoč polučatel polzovatel pomoč pomoŝ popast populiarnost
poriadočnost portfel poršen poršn posetitel poseŝaemost posledovatelnost postel potrebitel potrebnost poverhnost praroditel pravitel pravonarušitel predanost
predatel predostereč predostorožnost predpočest predprinimatel predsedatel predstavitel predvziatost premstvenost prepodavatel presledovatel prestupnost
prianost priatel pribil pribilnost prinadležnost pripis priverženost priviazanost privlekatelnost privleč prodolžitelnost produktivnost profil proizvoditel
proizvoditelnost promišlenost propast propoved provodimost prozračnost proč pročest pročnost pust putevoditel puzir rabotodatel radeaktivnost radost
rasprostranenost rasprostranitel rastitelnost rastvoritel razvestis razžeč realnost redkost reguliarnost reklamodatel remen remn rentabelnost rezultativnost
reč rešimost ricar ris roditel roial rol roskoš rož roždaemost rubl rukopis rukovoditel samobespečenost samobitnost samodostatočnost samozaniatost sderžanost
sekretar sekretnost seld sem sentiabr sest sevastopol sibir skatert sklonost skorb skorost skvoz slabost sledovatel slesar slovar složnost slušatel smelost
smert smertnost smes smotritel sobstvenost soiskatel sol solidarnost sovest sovokupnost sovpast sozdatel spasatel specialnost spektakl spiral spločenost
sposobnost spravedlivost sročnost stabilnost stal stebel step stepen stepn steržen steržn stil stoimost strast strogost stroitel stupen stupn suŝnost sviaz
svidetel sžeč taivan tekstil ten teper terpimost tetrad teč tiažest tiulen tiuln tkan tolerantnost tonel topol točnost trudnost tunel ugol ugor uiazvimost
ukrast unikalnost upast uroven urovn urožainost uskoritel ustalost ustoičivost uverenost uvleč učitel učreditel važnost vdol veksel verf vernost veroiatnost
ves vetv veŝ veŝatel vežlivost vigodoprebretatel vipis vičest vlast vlažnost vleč vmestimost vnešnost vnov voditel volatilnost vosem vovleč vozmožnost vožd
vpis vratar vraždebnost vreditel vzaimnost vzaimosviaz vzaimozavisimost zabolevaemost zadolženost zaiavitel zakonodatel zakonomernost zakonost zamestitel
zaniatost zapis zavisimost zavist zavoevatel zažeč zdes zemel zlost znamenitost značimost zrelost zritel zver čast častnost čeliust černobil červ čest
čestnost četvert čitatel čuvstvitelnost ŝedrost šerst šest žadnost žalost želud žestokost židkost žitel živopis žizn žiznesposobnost žuravl
`,
  glide: `
andre bolše dete disple dne dočere druze duba duna eto evre granice hoke ino iubile iuni kaznače kita kle kra kraine lice liude matere matfe mavzole moise
murave muze muže nikola običa paragva ple pocelu popuga protoere ruče sara sbo seme sidne sinove slo sluča sosede state straže sude svo svoe tramva trofe ubo
ule uroža urugva uše vorobe vse zlo šanha
`,
  masculineName: `
akc cels glosar grav instrumentar kal komentar kriter lit natr parlamentar planetar sanator scenar tret vasil
`,
  abstractNeuter: `
ahožden asignovan bedstv bel beraznobraz berežen besplod bezakon bezdeistv bit biudžetirovan blagodeian blagogoven blagopoluč blagosloven blagoslovit
blagosostoian bogoslov bogoslužen bombit bronirovan buren carstvovan cenobrazovan citirovan cveten davit davlen deistv delen deregulirovan desiatilet dihan
dobavit dobavlen dobit doen dohožden dolgolet doložit domašn dominirovan dopolnen dopuŝen dorožit dostavit dostižen doveden dover dvižen edinen evangel
fehtovan finansirovan formirovan funkcenirovan golosovan golovokružen goren gotovit grabit hiŝen hranen iavlen iazikoznan imen importozameŝen iscelen iskažen
iskliučen iskušen isledovan ispitan ispolnen ispolzovan ispravit ispravlen istečen izbavit izben izbežan izbit izbran izdan izdel izgnan izgotovit izgotovlen
iziat izlučen izmenen izmeren iznasilovan izobil izobražen izobreten izumlen izučen izveržen izvinen izvlečen iŝeznoven iŝislen kapitalovložen katan koleban
komandovan komplektuiuŝ kontrnastuplen kop korablekrušen kreditovan kreŝen krovotečen krušen kuren let lezv lečen lit liubit lišen lovit mašinostroen
meropriat mestorožden mgnoven mikrofinansirovan miloserd mirovozren mišlen mnen mnog mnogobraz množit modelirovan molčan nabliuden nahožden naimenovan nakazan
nakoplen nakrit nalič nalogobložen naložen naložit nameren nanesen napaden napominan napravit napravlen napriažen narušen naselen nasil nasiŝen nasled
nastavlen nastroen nastuplen navodnen naznačen nazvan načinan nedoedan nedoponiman nedover nepodčinen nesen nesoglas never neželan novoveden nravit obaian
obedinen obescenivan obespečen obeŝan obiasnen obiasniat obiavit obiavlen obil obladan oblegčen obnaružen obnaružit obnažit obnovit obnovlen obogaŝen
obohožden oborudovan obostren obrazovan obraŝen obrušen obsledovan obsluživan obstavit obsužden obučen obvinen obŝen obŝežit octavan octuplen ocuctv odobren
odolžit ograbit ograblen ograničen ogražden okazan okončan okružen okružit olimpisk opasen opianen opisan opolčen opoveŝen opoznan opravdan opredelen
opustošen orošen oruž oskorbit oskorblen oslabit oslablen osložnen osmotren osnaŝen osnovan osoznan ostanovit ostavit osuŝestvit osuŝestvlen osužden osveŝen
osvobožden osvoen otbit otdelen otklonen otkrit otlič otložit otmivan otnošen otoplen otpravit otpravlen otravit otražen otrican otverst otvlečen otvraŝen
otčaian otčužden ozaglavit ozdorovlen ozelenen očarovan oŝuŝen ožerel ožidan ožiren oživit paden perehožden pereizbran pereizdan peremeŝen peremir
perenapravit perenaselen perenesen pereselen peresečen peresmotren perestavit pereveden perevoružen perežit pečen piatilet pitan pivovaren piŝevaren
planirovan plat plavan plavit plodorod poberež pobit podavit podavlen poderžan podgotovit podkliučen podkreplen podmaster podniat podob podohožden podozren
podpisan podpol podpravit podrazdelen podtoplen podtveržden podveden pogašen pogloŝen pogolov pogranič pohiŝen pohožden poiavit poiavlen pokazan poklonen
pokolen pokrit pokušen poles polnomoč položen položit polugod polučen polušar pomeŝen pomilovan pominoven ponesen poniat poniman popaden popolnen poražen
poručen poselen poseŝen poslan posledstv posmotren posob postanovit postanovlen postavit postuplen poterpen potreblen potriasen poveden povestvovan povešen
povišen povrežden pozdravit pozdravlen poŝren pravit pravlen pravonarušen pravoslav pravosud prazdnovan prebivan prebreten prediavit predislov predložen
predložit predostavit predostavlen predosterežen predotvraŝen predpoložen predpoložit predpočten predpriat predskazan predstavit predstavlen preduprežden
predusmotren predviden prekraŝen prenebrežen preobladan preobrazovan prepiactv prepodavan presledovan prestanovit prestanovlen prestuplen preuveličen
prevzohožden prezren priaden pribavit pribit priborostroen pridnestrov priglašen prigotovit prigotovlen prigranič prihožden prikliučen priložen priložit
primenen primečan primiren prinesen priniat prinužden prisoedinen prisposobit prisuctv prisvoen privectv priveden privlečen priznan prizvan procvetan prodlen
prodolžen prodolžit prodovolstv prodvižen programirovan prohožden proiavit proiavlen proisšestv proizohožden proizveden proišožden prokliat proložit propaden
prorastan prosveŝen protivoreč protivostoian proveden provozglašen proŝan proŝen proživan putešestv raboč ranen raskrit raslabit rasledovan rasmotren raspisan
raspoložen raspoložit rasporiažen raspredelen rasprostranen rastan rasten rastoian rasužden rasširen ravnoduš ravnoves razbit razdavit razdelen razglašen
razgrabit različ razmeŝen razmišlen raznobraz raznoglas razoružen razočarovan razrešen razrušen razveden razvit razvlečen razžen refinansirovan regulirovan
rešen rožden rubit rukopožat ruž rven samofinansirovan samopredelen samoupravlen sberežen sbit sbližen sderživan serdceben sgoran siden sir skoplen skrit
sledstv slian složit slušan služit smešivan smiaten smotren smuŝen snabžen snariažen snesen sniat snižen sobesedovan sobit sobliuden soboleznovan sobran
sobražen sobŝen sodeistv soderžan soedinen soglas soglasovan soglašen sohranen sokraŝen sokrit somel somnen sopostavit soprotivlen soprovožden sorevnovan
soružen sostavit sostavlen sostiazan sostoian sostradan sosuŝestvovan sotnošen sotvectv součast soveršenstvovan soveŝan sovpaden sozdan soznan sozrevan
sozvezd sočetan sočinen sočuvstv sožalen spasen splavit spravit sravnen sražen stanovit stanovlen stavit stihotvoren stolet stolknoven stradan strahovan
stremlen stroen sudostroen suever suŝestvovan sužden sveržen svečen svidan sžen taian tehobsluživan televiden terpen testirovan tečen tisiačelet tolkovan
trebovan tren tvoren ubežden ubit udivit udivlen udobren udostoveren udovletvoren udovolstv uglubit ugneten uhožden uhudšen ukazan uklonen ukrašen ukreplen
ulučšen umen umenšen umerš umnožit uničtožen uničtožit upaden upominan upravlen uprazdnen upražnen uproŝen upuŝen uravnen uregulirovan userd usil usilen
usinovit usinovlen uskoren uslov uslovit ust ustanovit ustanovlen ustranen usugubit utešen utveržden uvažen uvedomlen uvlečen uvolnen učast učrežden varen
vdohnoven vdohnovit veden velič veroučen vesel vetvlen vezen veŝan viavit videlen viden vidvižen vihožden vinodel vipolnen virastan viraŝivan viražen
viskazivan vistuplen viveden vizdorovlen vičislen vižit viživan vkliučen vladen vlečen vlian vložen vložit vnedren vnesen vniman vobražen voduševit vohožden
volnen voružen voružit voskresen vosoedinen vospalen vospitan vospominan vospriat vosproizveden vostan vostanovit vostanovlen vovlečen vozdeistv vozdelivan
vozglavit vozgoran vozmezd vozmeŝen vozmuŝen voznagražden vozniknoven vozobnovit vozobnovlen vozrastan vozražen vozrožden vozveden vozvišen vozvraŝen vošiŝen
vošožden vožden vpečatlen vraŝen vstavit vstuplen vtoržen vzaimodeistv vzaimoponiman vzaimotnošen vziat zabit zablužden zabolevan zabven zadan zaderžan
zagriaznen zahoronen zaiavit zaiavlen zaimstvovan zakavkaz zaklinan zakliučen zakrit založit zamečan zameŝen zaniat zapiast zapreŝen zapugivan zaražen zasedan
zaslužit zastavit zatmen zatrudnen zaveren zaveršen zaveŝan zavoevan začat začislen zažen zažigan zdan zdorov zdravohranen zemledel zemletriasen zloupotreblen
znan značen zonirovan zren zvan čeredovan čten ŝast šifrovan šit želan žil žit
`,
  neuter: `
abactv administrativn agenctv aktivn analogičn antitel audi avtorstv aziack bankroctv barok bedr bespokoistv betopliv bezuslovn bistr biur blag blagoustroistv
bliud blizk bogactv bolot bolšinstv božestv bractv brakonerstv brevn brut bukvaln carstv dalek dectv deistviteln del derev devianost dežurstv dobr
dobrososedstv dokazatelstv dolg dolžn domogatelstv domohoziaistv dopolniteln dosročn dostatočn dostoinstv dovoln duhovenstv dziud edinodušn edinoglasn edinstv
efektivn eksp elektr električestv elektron embarg estestven etog evr ežegodn fermerstv fiask finansov fortepian fot gercogstv get glubok gnezd gorazd gorl
gospodstv gosteprimstv gosudarstv graždanstv grodn hodataistv horoš hoziaistv hristianstv huliganstv iablok iadr iaic iasn ika imen imuŝestv interesn
iskliučiteln iskustv iug iunesk iunid izdatelstv iznačaln kaka kazin kaznačeistv kačestv kiberprostranstv kil kin kniažestv kolc kolen koles količestv konečn
kong konsulstv korolevstv kosov kratk kred kresl kril krilc kript legk lekarstv lesot let lib libret lic liderstv liubopictv ličn mal marok masl masterstv
materialn materinstv medlen mehik menšinstv mest metr mias mil ministerstv mirovog mnog množestv molok monak mošeničestv mužestv nad nasledstv nastoiateln nat
naučn načal neb nedavn nedovolstv nemedlen nemnog neobhodim neodnokratn neposredstven neravenstv neskolk nesomnen nesoveršenstv neudobstv neuklon nevežestv
nevmešatelstv nikt ničeg ničt nužn obiazateln obiazatelstv običn oblak obratn obstoiatelstv obŝestv obŝestven odeial odinočestv odn odnak odnog odnovremen
oficialn ohotn okn okol okončateln olov operativn opredelen osoben ostorožn otdeln otečestv otkroven otnositeln ozer ozorstv očevidn očk palomničestv palt
partnerstv per pervenstv pervonačaln pes pečaln pianin pianstv piater piatn pism piv plat pleč ploh pokrovitelstv pomim posledovateln posolstv posredničestv
postepen postoian potomstv pozdn prav pravil pravitelstv predatelstv predpoložiteln predprinimatelstv predsedatelstv predstavitelstv preimuŝestv prevošodstv
prezidenctv priam pribliziteln primern produktivn proizvodstv pros prost prostranstv pticevodstv pčelovodstv rabstv radi ran rastroistv ravenstv ravn realn
rebr redk reguliarn remesl rezk rešiteln ribolovstv rodstv roždestv rukovodstv sadovodstv sal sald sam samog samoubistv saraev sel sen serdečn serebr serezn
sever siln skor skotovodstv sledovateln slov sobŝestv socialn sodružestv soglasn soperničestv sopran sosedstv sotrudničestv sotvectven soveršen soveršenstv
sovmestn spasib specialn sponsorstv spravedliv sredneg sredstv stabiln stad stekl steklovolokn stremiteln strog stroitelstv sudn sudohodstv suŝestv suŝestven
svidetelstv svoeg svoistv tel tepl tesn test tog toki tolk topliv tornad toront toržestv tovariŝestv točn trudoustroistv tverd tvorčestv tŝateln ubistv
udobstv uslovn uspešn ustroistv utr vdesiater vedomstv vedr vek veličestv verhovenstv veroiatn vet veŝestv vide vimogatelstv vin visok vladičestv vmest
vmešatelstv vnezapn vnimateln vodn voen voisk volokn volonterstv vosproizvodstv vozmožn vri vseg vzaimn vziatočničestv včetver zakonodateln zakonodatelstv
zametn zamešatelstv zerkal zern znakomstv značiteln zolot zubil zven zverstv čast častičn čelovečestv čern četk četver čikag čisl členstv črezvičain čud
čuločn čuvstv širok šodstv želez životnovodstv žiznen žodin
`,
  softNeuter: `
ataš avtorsko bliž bobovi bogač bole bolš bron buduŝe ceni dale dalš dani daž detiŝ deševl dolš dolžnostno domašne dorož dušanb dvo fon glubž gor goriuče
gorožan graždan gromč gumanitarni hod hraniliŝ huž inač iskopaemi itog kačestv kladbiŝ kof komiunik konc koroč krain krepč krom kup legko legč lesno lučš
maslični mene menš mer mest moiuŝe molož mor naibole naimene nakanun nakladni nalični nasekomo nastoiaŝe naverno nigd nin niž obs ognestrelno oplat osnov pas
pastbiŝ podzemni poistin pol polotenc polovo posl posledne povtorno pozdne pozž prežd prisiažni programno prozviŝ proŝ prošlo raboče rane ranš rezium rež
selsko serdc skore slaŝ socialno soderžimo soedineno sokroviŝ solnc spirtni sredizemno sredne starš stočni strož sviatiliŝ sviš svo takž teng tiš tonš tož
transportno tritikal tro ubežiŝ uzko vdvo veritelni vezd vic vihodni viš vkratc vmest vodohraniliŝ voeno vozdušno vpervi vpoln vskor vtro zakonodatelno zarane
zdravstvuit zernovi zimbabv zreliŝ čaevi čaŝ četir čisl čiŝ ŝet šir šos žel žeŝ žiliŝ životno
`,
  past: `
admira ange aposto arsena aše baika bal basketbo beisbo bespokoi blagodari blagoslovi bombi boro bri brodi brosi budi buivo buri celi ceni cik cve dani dari
davi deli dene diate diavo dli dobavi dobi dogovori doloži dopolni doprosi dopusti doroži dostavi dove doveri doše drazni eha ekonomi ezdi fai fake filia fina
futbo gandbo genera genkonsu gordi gotovi govori grabi grozi hlinu hlopnu hodi hol hoste hrani hvali hvasta idea ido igi intelektua interpo interva isceli
iskazi iskliuči iskoreni iskupi ispari ispolni isporti ispravi istoŝi izbavi izbi izgotovi izmeni izmeri izobre izumi izuči izve izvini iŝeznu išodi kabu kana
kapita kapra kar karau kardina karnava kati kazni kinu kinža kiril kivnu kla kolenva koloko konsu kormi kosnu koste kote koze kra krahma krasi kresti kriknu
kristal krokodi kruti kupi kupo kuri kvarta ledoko leči libera liubi liši loko lopnu lovi lsti maiači maik marša materia melknu memoria metal mihai minera
misli miuzik množi moli molo mongo motocik muči naceli nadeli nadu nagradi nahodi nakopi nakri naladi nali naloži nameti nanomateria napa napolni napomni
napravi narasta naruši naslažda nasmeha nastroi nastupi nauči navredi naznača naznači nača naše nepa nogo nomina nosi nravi nužda obankroti obedini obesceni
obespeči obiasni obiavi oblegči obmanu obnaruži obnaži obnovi obobŝi obogati obostri oboše obrati obruši obstavi obstre obsudi obsužda obva obvini oceni
ockoči octrani odobri odolži ogorodi ograbi ograniči ohladi ohoti ohvati okonči okruži okunu operedi opredeli oprovergnu opuhnu opusti ore origina osadi ose
oskorbi oskverni oslabi oslabnu osložni osmeli osnasti ospori osta ostanovi ostavi osudi osuŝestvi osuši osužda osvobodi osvoi otbi otbrosi otde otdeli
otgovori otkliuči otkloni otkri otloži otmeni otmeti otnosi otpravi otravi otrazi otvergnu otveti otčužda ozaglavi označa očisti oživi pahnu pari pave pedesta
pepe pereha perehitri perehodi perehvati perekliuči peremesti perenapravi perenastroi pereoceni perepolni pereraspredeli perestavi perestroi perevari pereve
perevernu perevodi perevozi pereše pereži perho persona plati plavi pli pobedi pobi poblagodari pobudi pobužda podari podavi podeli podgotovi podhodi
podkliuči podoše podožda podpravi podrazde podtolknu podtverdi podtveržda podva podve podvergnu podčerknu poeha pogasi pogibnu pogovori pogruzi pohiti
pohoroni pohvali poiasni poiavi pokinu pokori pokri polivini položi polufina poluči pomesti pomni ponia ponizi popa popolni poprosi porazi porožda poruči
posadi poseli poseti poso postanovi postavi postroi postupi posviati potencia potopi potrati potuši poveri povernu povesi povisi povredi povtori pozdravi
poznakomi pozvoli počini počti poše pravi prebre prede prediavi predloži predopredeli predostavi predotvrati predpoloži predpoče predstavi predupredi
preduprežda preha prekrati prestanovi presto preuspe preuveliči previsi prevrati prevzoše pribavi pribegnu pribi priblizi priglasi prignu prigotovi prigovori
prihodi prikrepi priloži primeni primiri prinia prinosi prinužda priruči prisoedini prisposobi pristupi prisudi prisvoi priuči prive privodi prizemli priča
pričini priše probe probudi prodli prodolži profesena prohodi proiavi proizoše proizve proizvodi proišodi proli proloži promahnu proniknu propa propusti prosi
prosledi prosnu prosti prosveti protianu protivoreči protoko prova provali prove proveri provodi provozglasi provozi proče proše rani rasko raskolo raskri
raslabi raspoloži raspredeli rasprostrani raspusti rastianu rastorgnu rastrati rastre rastroi rastvori rasudi rasširi razbi razbuhnu razdavi razde razdeli
razedini razglasi razgrabi razgromi razgruzi raziasni različi razmesti raznobrazi razoblači razreši razriadi razruši razve razvernu razvodi reši ria ritua
rodi rtu rubi ruhnu rukovodi ruši samosva sbi sbrosi sekonomi seria seu sgusti signa simvo skanda skolzi skri sledi sli složi sluči služi smeni smesti smi
smiagči smis snizi soblazni sobŝi soedini soglasi sognu sohrani sokrati sopostavi soprovodi soprovožda sorudi sosredotoči sostavi sotnosi sove soverši sovpa
soči sočini spe speši splavi spori sportza spotknu spravi sprosi sravni sta stambu stanovi stavi stimu sto stoi stolknu stremi stroi stu stvo sudi suši svari
svergnu sveti taŝi telekana termina tianu tiaže titu tolknu tomi tonu trati tribuna trudi trudoustroi tuši ubedi ubežda ubi udali udari udivi udovletvori
udvoi ueha uglubi ugo ugovori uhudši ukloni uko ukolo ukra ukrasi ukrepi ulučši umenši umi umnoži uničtoži upa upolnomoči upomianu uprazdni uprosti upusti ura
uroni usili usinovi uskolznu uskori uslovi usložni ustanovi ustrani ustroi ustupi usugubi usvoi utihnu utoli utonu utočni utrati utroi utverdi utveržda
uvedomi uvekoveči uveliči uvoli uze uči učredi uše užasnu užestoči vanda vari vdohnovi vdohnu veri vernu vesi vhodi viasni viavi vibrosi videli vidvinu vihodi
vikupi vileči vimise vini vinosi vinudi vipi viplati vipolni vipriami vipusti virasti virazi visadi viseli vistre vistupi vitaŝi vitesni vive viče vičisli
više viži vkliuči vloži vmesti vnedri vnosi vobrazi vodi vodorazde voduševi vokza voleibo voruži voskliknu vosoedini vosproizve vostanovi vozbudi vozglavi
vozi vozmesti vozniknu vozobnovi vozrodi vozve voše vpečatli vruči vspihnu vspomni vstavi vstreti vstroi vstupi vtorgnu vzglianu vzia vzvesi zabi zaduši
zagriazni zagruzi zahvati zaiavi zakliuči zakonči zakrepi zakri založi zamani zamedli zameni zamerznu zameti zamorozi zania zaplati zapolni zapomni zapreti
zaprosi zapusti zarazi zariadi zaseli zasloni zasluži zastavi zastreli zatianu zatopi zatronu zatrudni zaveri zavernu zaverši začisli zaŝiti znači zvoni čerti
četvertfina čise čisti čti šodi šuti švati žari žda ženi žez žurna
`,
  aVerb: `
adaptirova akcentirova aklimatizirova aktivirova aktivizirova amputirova analizirova aneksirova anonsirova anulirova aplodirova arendova arestova asignova
asimilirova asocirova atakova atestova avtomatizirova bazirova besedova beža blagopriactvova bleste blokirova boia boikotirova bole bolta bra brizga brosa
buksirova carapa celova ceplia cirkulirova citirova darova dava degradirova deistvova deklamirova deklarirova dekodirova dela delegirova demonizirova
demonstrirova demontirova denonsirova deportirova derža desia detonirova devalvirova devia deviatnadca dezertirova dezorentirova diagnostirova diferencirova
diktova diskreditirova diskriminirova diversificirova diša dobavlia dobiva dobra dogada dokaza dokaziva dokladiva dominirova dopolnia dorabota dostavlia
dostiga doveria dra drema droža duma dvadca dvenadca dviga eha ekspluatirova eksportirova ekstradirova energose evakuirova evoliucenirova falsificirova
fiksirova finansirova formirova formulirova fotografirova funkcenirova garantirova garmonizirova gazificirova generirova glota goloda golosova gore goreva
gospitalizirova gospodstvova gulia harakterizova hote hvasta hvata iavlia identificirova ignorirova igra iliustrirova ime imitirova importirova inficirova
informirova inicirova inspektirova instruktirova integrirova intensificirova interpretirova investirova iska iskliuča isledova ispita ispitiva ispolnia
ispolzova ispovedova ispuga isteka izbega izbeža izbira izbra izda izdava izia izluča izmeria izobraža izolirova izuča izverga izvinia iŝerpa kapa
kapitalizirova karabka kasa kata kaza kača kašlia kipe klania klasificirova kodificirova kodirova koleba kombinirova kompensirova koncentrirova kondensirova
konfiskova konkurirova konsolidirova konsultirova kontrolirova konvertirova kopa kopirova kordinirova korektirova korelirova kova krasne kreditova kritikova
kriča krova kupa kurirova kusa kuša kvalificirova laia laska legalizova lepeta leta lete leža lga lidirova likvidirova lobirova lokalizova loma maksimizirova
maskirova materializova menia meče mečta meša miga migrirova minimizirova mobilizova modelirova modernizirova montirova mošeniča mča nabira nabliuda nade
nadeia nagreva nakapliva nakaza nakaziva namereva nania nanima napečata napisa napomina napravlia napuga narasta naruša naselia naslažda nasledova nasmeha
nastaiva nastoia naviaza naziva naznača nazva nača načina načislia naŝitiva naža neitralizova nenavide niria nominirova nužda obdumiva obedinia obespečiva
obeŝa obiasnia obiavlia obiaza obide obigra oblada obmenia obmeniva obnaruživa obnia obogna oboronia oborudova obosnova oboža obrabativa obrazova obraŝa
obreza obsluživa obstrelia obsužda obuzda obuča obvinia obŝa obžalova oceniva ocleživa octupa odeva odinadca odobria ograničiva ohrania okaza okaziva okruža
okupirova okuta opasa operirova opia opira opisa opisiva oplakiva opravda opravdiva opredelia opriskiva optimizirova opublikova opustoša orentirova organizova
oroša osluša osmotre osnova osnoviva osozna osoznava ospariva osta ostava osterega osuŝestvlia osužda osveŝa otalkiva otbira otbiva otda otdiha otkaza
otkaziva otkladiva otkriva otliča otmeča otobra otozva otpravlia otraža otreagirova otremontirova otreza otrica otverga otveča otčužda oznamenova označa oŝuŝa
oštrafova ožida pada paha paia pamia paralizova parkova patrulirova pereda peredava peredislocirova pereha pereizbra perekriva peremeša perepisa perepisiva
perepleta pererabativa pereseka peresmotre peresta perevešiva pereživa peča pečata pia piatnadca pina pisa pita plaka planirova plava pleva pobeŝa pobiva
pobužda poda podava podavlia podela poderža poderživa podnia podnima podobra podorva podozreva podožda podpisa podpisiva podrazumeva podraža podriva podstreka
podtveržda poduma podčerkiva podčinia podŝita poeha pogloŝa poiavlia poima pokaza pokaziva pokriva pokrovitelstvova pokupa polaga polirova poluča polzova
pomenia pomeša pomilova pomoga ponia ponima popita poprobova populiarizirova poraža porekomendova porožda poruča poseia poseŝa posiaga posila posla posledova
posluša posmotre posovetova posredniča postavlia postrada postuča posviaŝa poteria poterpe potreblia potrebova povlia povtoria pozdravlia pozvolia počita
počuvstvova poŝria poža požalova požela požertvova požira praktikova prazdnova prebreta preda predlaga predostavlia predpolaga predpočita predprinia
predprinima predsedatelstvova predskaza predskaziva predstavlia preduprežda predusmatriva predusmotre predveŝa predvide predšestvova preha prekraŝa prenebrega
preoblada preobrazova preodole preodoleva prepiactvova prepodava prerva presledova preuspe previša prezira priata pribiva približa prida pridava priderživa
priduma priga priglaša prilaga prilete primenia primika prinadleža prinia prinima prinužda pripisa prisluša prisuctvova pritvoria priumnoža privatizirova
privectvova priviva privleka priziva prizna priznava prizva proanalizirova procveta proda prodava prodemonstrirova prodolža prodviga proektirova prognozirova
progolosova proigra proinformirova proklina prokomentirova proniziva propovedova prorva prosmatriva prostaiva prostira protestova protivodeistvova
protivostoia proveria provocirova pročita proživa publikova puga puta putešestvova rabota radova raseia raskaza raskaziva raskopa raskritikova rasledova
rasmatriva rasmotre raspilia raspolaga rasporiaža raspozna rasprostrania rasputa rasŝita rasŝitiva rasšifrova rasširia ratificirova razblokirova razbrosa
razdava razdelia razdraža razeda razgovariva razlaga različa razmiva razmišlia razobra razogna razorva razočarova razrabativa razrabota razruša razveia
razvertiva razviaza razviva razvleka rašodova reabilitirova reagirova realizova redaktirova refinansirova reformirova regenerirova registrirova regulirova
reklamirova rekomendova rekonstruirova remontirova reorganizova repatrirova restavrirova restrukturirova reve reza reziumirova reša riskova risova ruga rva
sbeža sda sdela sderža sderživa seia semnadca sfabrikova sformirova sformulirova sgore sia side sigra sila sinhronizirova sistematizirova skaza skača skonča
skorbe skriva skuča sledova sliša sloma sluča sluša sme smeia smeša smontirova smotre snabža snia snima sniža sobira sobliuda sobra sobŝa sodeistvova soderža
soglasova soglaša sogre sohrania sokraŝa solga somneva soperniča soprotivlia soprovožda sorevnova sortirova sorva sosa sostavlia sostiaza sostoia sotrudniča
sotvectvova soveršenstvova sovetova soveŝa sovpada sozda sozdava sozerca sozre sozva sočeta sočuvstvova sožale spa spasa spe specializirova sponsirova
sposobstvova spravlia sprašiva sprovocirova spuska sputa sravniva sraža sta stabilizirova stalkiva standartizirova stara stere stimulirova stira stoia stona
strada strahova strelia stuča subsidirova sume suŝestvova sviaza sviaziva svidetelstvova sža sžiga sžima taia tanceva tasova teria terpe tka tolka tolkova
torgova toskova transformirova translirova travmirova tre trebova trenirova tridca trinadca troga ubežda ubira ubiva ubra ucele uda udelia uderža uderživa
udivlia udovletvoria udvaiva ueha ugada ugasa uglublia ugna ugroža ukaza ukaziva uklonia ukreplia uliba ulučša umere umira umolia unasledova unificirova
uničtoža upakova uporstvova upotreblia upravlia uravnia uregulirova uskoria usliša usoveršenstvova ustanavliva ustoia utveržda uvaža uveličiva uveria uviada
uvide uvleka uzna učastvova učitiva vakcinirova varirova vdohnovlia verbova veša viaza vibira vibra vibrirova vida vide videlia viderža vigliade vigra vigriva
vilete vimoga vipisa vipolnia vipuska virabativa viraŝiva viraža vireza virovnia vise visla vistavlia vistoia vistraiva vistupa vitere vizdoravliva vizdorove
viziva vizva vkladiva vkliuča vlade vlia vmeša vmešiva vnedria volnova voploŝa vorova vosemnadca vospitiva vosprinima vostanavliva vozdeistvova vozdeliva
vozderža vozmuŝa voznika vozraža vozvraŝa vošiŝa vpisa vpita vraŝa vsta vstreča vstupa vzaimodeistvova vzia vzima vzlete vzloma vzorva zabiva zablokirova
zabronirova zada zadeistvova zaderža zaderživa zadiha zaduma zafiksirova zagriaznia zahote zaimstvova zainteresova zaintrigova zakaza zakliuča
zakonodatelstvova zakriva zakupa zamenia zameča zania zanima zapere zapisa zaplanirova zapolnia zapreŝa zapuga zapuska zaputa zarabativa zarabota
zaregistrirova zasluživa zastrahova zatragiva zaverbova zaverša zavise zavoeva zača zaŝiŝa zašifrova zloupotreblia zna zvuča čeredova četirnadca čita
čuvstvova ŝekota ŝita šata šepta šestnadca šifrova žalova žda žela žertvova ževa žonglirova
`,
  ovatPresent: `
adaptir akcentir aklimatizir aktivir aktivizir amputir analizir aneksir anonsir anulir aplodir arend arest asign asimilir asocir atak atest avtomatizir bazir
besed blagopriactv blokir boikotir buksir cel cirkulir citir dar degradir deistv deklamir deklarir dekodir delegir demonizir demonstrir demontir denonsir
deportir detonir devalvir dezertir dezorentir diagnostir diferencir dikt diskreditir diskriminir diversificir dominir ekspluatir eksportir ekstradir evakuir
evoliucenir falsificir fiksir finansir formir formulir fotografir funkcenir garantir garmonizir gazificir generir golos gor gospitalizir gospodstv harakteriz
identificir ignorir iliustrir imitir importir inficir informir inicir inspektir instruktir integrir intensificir interpretir investir isled ispolz ispoved
izolir kapitalizir klasificir kodificir kodir kombinir kompensir koncentrir kondensir konfisk konkurir konsolidir konsultir kontrolir konvertir kopir kordinir
korektir korelir kredit kritik kurir kvalificir legaliz lidir likvidir lobir lokaliz maksimizir maskir materializ migrir minimizir mobiliz modelir modernizir
montir nagr namer nasled neitraliz nominir oborud obosn obraz obžal okupir operir optimizir opublik orentir organiz osn otreagir otremontir oznamen oštraf
paraliz park patrulir peredislocir planir podozr podrazum pokrovitelstv polir polz pomil poprob populiarizir porekomend posled posovet potreb počuvstv požal
požertv praktik prazdn predsedatelstv predšestv preobraz preodol prepiactv presled prisuctv privatizir privectv proanalizir prodemonstrir proektir prognozir
progolos proinformir prokomentir propoved protest protivodeistv provocir publik putešestv rad raskritik rasled rasšifr ratificir razblokir razočar rašod
reabilitir reagir realiz redaktir refinansir reformir regenerir registrir regulir reklamir rekomend rekonstruir remontir reorganiz repatrir restavrir
restrukturir reziumir ris risk sfabrik sformir sformulir sinhronizir sistematizir sled smontir sodeistv soglas somn sorevn sortir sotvectv soveršenstv sovet
sočuvstv specializir sponsir sposobstv sprovocir stabilizir standartizir stimulir strah subsidir suŝestv svidetelstv tanc tas tolk torg tosk transformir
translir travmir treb trenir unasled unificir upak uporstv uregulir usoveršenstv učastv vakcinir varir verb vibrir voln vor vozdeistv vzaimodeistv zablokir
zabronir zadeistv zafiksir zaimstv zainteres zaintrig zakonodatelstv zaplanir zaregistrir zastrah zaverb zavo zašifr čered čuvstv šifr žal žertv žonglir
`,
  iPresent: `
bespoko blagodar blagoslov blagoslovl blest bol bomb bombl brod bros broš brož brožd bud bur buž bužd cel cen dar dav davl del dob dobav dobavl dobl dogovor
dolož dopoln dopros doproš dopust dopuŝ dorož dostav dostavl dover drazn ekonom ekonoml energos ezd ezž ezžd gor gord gorž goržd gotov gotovl govor grab grabl
groz grož hod hot hož hožd hran hval iscel iskaz iskaž iskliuč iskoren iskup iskupl ispar ispoln isport isporč isporŝ isprav ispravl istoŝ izb izbav izbavl
izbl izgotov izgotovl izmen izmer izum izuml izuč izvin išod išož išožd kat kazn kač kaŝ kip korm korml kras krasn kraš krest kreŝ krut kruč kruŝ kup kupl kur
let leč liub liubl liš lov lovl lst maiač meč misl množ mol muč nacel nad nadel nagrad nagraž nagražd nahod nahož nahožd nakop nakopl nal nalad nalaž nalažd
nalož namet nameč nameŝ napoln napomn naprav napravl naruš nastro nastup nastupl nauč navred navrež navrežd naznač nenavid nos noš nrav nravl obankrot
obankroč obankroŝ obedin obescen obespeč obiasn obiav obiavl obid oblegč obnaruž obnaž obnov obnovl obobŝ obogat obogač obogaŝ obostr obrat obrač obraŝ obruš
obstav obstavl obsud obsuž obsužd obvin ocen ockoč octran odobr odolž ogorod ogorož ogorožd ograb ograbl ogranič ohlad ohlaž ohlažd ohot ohoč ohoŝ ohvat ohvač
ohvaŝ okonč okruž opered operež operežd opredel opust opuŝ osad osaž osažd oskorb oskorbl oskvern oslab oslabl osložn osmel osmotr osnast osnaŝ ospor ostanov
ostanovl ostav ostavl osud osuŝestv osuŝestvl osuš osuž osužd osvo osvobod osvobož osvobožd otbros otbroš otdel otgovor otkliuč otklon otlož otmen otmet otmeč
otmeŝ otnos otnoš otprav otpravl otrav otravl otraz otraž otvet otveč otveŝ ozaglav ozaglavl očist očiŝ oživ oživl par perehitr perehod perehož perehožd
perehvat perehvač perehvaŝ perekliuč peremest peremeŝ perenaprav perenapravl perenastro pereocen perepoln pereraspredel peresmotr perestav perestavl perestro
perevar perevod perevoz perevož perevožd perež plat plav plavl plač plaŝ pob pobed pobež pobežd pobl poblagodar pobud pobuž pobužd podar podav podavl podel
podgotov podgotovl podhod podhož podhožd podkliuč podprav podpravl podtverd podtverž podtveržd pogas pogaš pogovor pogruz pogruž pohit pohič pohiŝ pohoron
pohval poiasn poiav poiavl pokor polož poluč pomest pomeŝ pomn poniz poniž popoln popros poproš poraz poraž poruč posad posaž posažd posel poset poseč poseŝ
posmotr postanov postanovl postav postavl postro postup postupl posviat posviač posviaŝ poterp potop potopl potrat potrač potraŝ potuš pover poves poveš povis
poviš povred povrež povrežd povtor pozdrav pozdravl poznakom poznakoml pozvol poč počin počt počŝ prav pravl prediav prediavl predlož predopredel predostav
predostavl predotvrat predotvrač predotvraŝ predpolož predstav predstavl predupred preduprež preduprežd predusmotr predvid prekrat prekrač prekraŝ preodol
prestanov prestanovl preusp preuvelič previs previš prevrat prevrač prevraŝ pribav pribavl pribliz približ priglas priglaš prigotov prigotovl prigovor prihod
prihož prihožd prikrep prikrepl prilet prilož primen primir prinos prinoš priruč prisoedin prisposob prisposobl pristup pristupl prisud prisuž prisužd prisvo
priuč privod privož privožd prizeml pričin probud probuž probužd prodl prodolž prohod prohož prohožd proiav proiavl proizvod proizvož proizvožd proišod
proišož proišožd prol prolož propust propuŝ pros prosled proslež prosležd prost prosvet prosveč prosveŝ protivoreč proval prover provod provoz provozglas
provozglaš provož provožd proŝ proš ran raslab raslabl rasmotr raspolož raspredel rasprostran raspust raspuŝ rastrat rastrač rastraŝ rastro rastvor rasud
rasuž rasužd rasšir razb razbl razdav razdavl razdel razedin razglas razglaš razgrab razgrabl razgrom razgroml razgruz razgruž raziasn različ razmest razmeŝ
raznobraz raznobraž razoblač razreš razriad razriaž razriažd razruš razvod razvož razvožd rev reš rod rož rožd rub rubl rukovod rukovož rukovožd ruš sbl sbros
sbroš sekonom sekonoml sgor sgust sguŝ sid skolz skolž skorb sled slež sležd slož sluč služ smen smest smeŝ smiagč smotr sniz sniž soblazn sobŝ soedin soglas
soglaš sogr sohran sokrat sokrač sokraŝ sopostav sopostavl soprovod soprovož soprovožd sorud soruž soružd sosredotoč sostav sostavl sotnos sotnoš soverš sozr
soč sočin sožal speš splav splavl spor sprav spravl spros sproš sravn stanov stanovl stav stavl ster sto strem streml stro sud sum suš suž sužd svar svet sveč
sveŝ taŝ terp tom toml trat trač traŝ trud trudoustro truž tružd tuš ubed ubež ubežd ubl ucel udal udar udiv udivl udovletvor udvo uglub uglubl ugovor uhudš
uklon ukras ukraš ukrep ukrepl ulučš umenš umer umnož uničtož upolnomoč uprazdn uprost uproŝ upust upuŝ uron usil usinov usinovl uskor uslov uslovl usložn
ustanov ustanovl ustran ustro ustup ustupl usugub usugubl usvo utol utočn utrat utrač utraŝ utro utverd utverž utveržd uvedom uvedoml uvekoveč uvelič uvid
uvol učred učrež učrežd užestoč var vdohnov vdohnovl ver ves veš vhod vhož vhožd viasn viav viavl vibros vibroš vid videl vigliad vihod vihož vihožd vikup
vikupl vilet vileč vin vinos vinoš vinud vinuž vinužd vip vipl viplat viplač viplaŝ vipoln vipriam vipriaml vipust vipuŝ virast viraz viraŝ viraž vis visad
visaž visažd visel vistup vistupl vitaŝ viter vitesn vizdorov vičisl viž vkliuč vlad vlož vmest vmeŝ vnedr vnos vnoš vobraz vobraž vod vodušev voduševl voruž
vosoedin vostanov vostanovl voz vozbud vozbuž vozbužd vozglav vozglavl vozmest vozmeŝ vozobnov vozobnovl vozrod vozrož vozrožd vož vožd vpečatl vruč vspomn
vstav vstavl vstret vstreč vstreŝ vstro vstup vstupl vzlet vzves vzveš zab zabl zaduš zagriazn zagruz zagruž zahot zahvat zahvač zahvaŝ zaiav zaiavl zakliuč
zakonč zakrep zakrepl založ zaman zamedl zamen zamet zameč zameŝ zamoroz zamorož zaper zaplat zaplač zaplaŝ zapoln zapomn zapret zapreč zapreŝ zapros zaproš
zapust zapuŝ zaraz zaraž zariad zariaž zariažd zasel zaslon zasluž zastav zastavl zastrel zatop zatopl zatrudn zaver zaverš zavis začisl zaŝit zaŝič zaŝiŝ
znač zvon čert čerč čerŝ čist čiŝ šod šož šožd šut šuč šuŝ švat švač švaŝ žar žen
`,
  hardPresent: `
hlin hlopn iŝezn kin kivn kosn krikn lopn melkn nad obman okun oprovergn opuhn oslabn otvergn pahn perevern podtolkn podvergn podčerkn pogibn pokin povern
pribegn prign promahn pronikn prosn protian rastian rastorgn razbuhn razvern ruhn sogn spotkn stolkn svergn tian tolkn ton upomian uskolzn utihn uton užasn
vdohn vern vidvin vosklikn voznikn vspihn vtorgn vzglian zamerzn zatian zatron zavern
`,
}

/** A bit for each group of three letters (`indexOfGroup` in `groups.ts`) that some form has in some transliteration, in base 64. */
export const SLUG_GROUPS = 'AAAAqP/vs6x3i0QGyCTizWf7vS6aSLJAR58MIrJkmP3vuwggCEbv+WRrjGZ3/z7ZOJbof7+LKt98AgAAgJgznv//+2zi3qbevy7v/PcZAAAAAAAAEAEEgcw8GwAAAJD6B6GTbzafLMLoxb/PuXxcWhek0Y5+GUbE+fDzz+dp/zyubPLx3z/PN/5p+n3ncyobl1a8ewQAAID//z6//edoz59PvV5c3vXnMwAAAAAAALD/n+fffz4DAACg94/LAoIEEAEEEYAACHL9uAwAAAAAABAIAALgx5/PIgYgEBkEwYgjiESAASBiCKPe/y4DQAAAAAAAJ4YkUvnEEYAAA3L+uCxiACIAAAAAAABg9wdPAoEAAAAAQApelQQAAAAAAAAAAADU6TUJAAAAAAAAWPHv8552nwEAACAiCAIRAACAAAEAAAAAgShEAgAgAAAAAAAAQQAAAAABQDKkABEYBAAAAAAAAAAAwCBACAAAAAAAAIDcvy6PCIJIJBBEIIIA+PfvMwAAAAAASQAACIB9/z6LGIDAZJIEI4YAGhEE0YgjiVr/+wwgSAAAAACIGKJoJTVGAIJNeP3rkohhiAEAAAAAAICdNzaLHAIIAAAArXldXPHm0chijFb825zRguUxSR796JdgRBsPB2ko/MPj4c4kH///cfTjn+Nfbz535nRwxZtHAAAA+P/v88p/n178+ZSJ04VVfx4DAAAAAAAAf3g8/P2nMwAAAE7/+QwAQACAAAAAAAAg5p9LI4IgEgAAAAAAAPa9eSxgAAIRQRCMGIJoBBBEAoAgAuDjEgAAAAAAACAqCKKTRBKMGIIoxYhCAAAAAAAAAAAAAAYEQAQAAAAAAAD8/vd5RBBEAAEAGDEEUQd/lwAAAAAAAAAAAAD8/vdZxAAEIsIgWDGE0QggiEYMQdTP32cAAAICAABAxBFEAAgQAAAEwIs9jwUEIQAAAAAAAACICIAYAAAAAAAA6P/v8wggiEQCQTRiCaLf/z4DAABAABAEAgAA+P/vs4gBCEQWSSBiDKIRYBCNGIKon7/PI4IkAgAAgIghiFYeYTRiyKJcPy6LAIIIAAAAAAAAEBEAEUAAAAAAAND73+cRbxaNDIJoxZnHGX1dHhOn0Yw8CUaEcbAgw4cJIBysXPNp1R9PZ/5p+v/O82d/h1e8ewQAAIDV/x7//OdpxZ9Nv35cXvHmMwAAAAIAALABhIPbfzYBAACg97+LAIAgAAgAwAgwiKN4uDgCCKIRQRAAAABgIIAEAgAgEJGEw4giikYAUTRiCCJAIAKAAAAAAAAAAIAgeHmE0Yghi375uCgCiAAAAAAAAAAAAAAAAgIAAAAAwP9/n0cAQQQyACAAQADs+HUJAAAEBYAAmNXv089/n0UMQDCiSYIRYxSFAAFAxpBG//99BgAAAAAAAEQMQTSmHKMRYxb9/PVJRhBHAAAAAAAAgIgAiUQCAQAAAIDe/z6vAMJIJBBEI8Yg+vfr84ggiUYESQAACID//z6LGIJAZBoEI4YoGhEG0YojjX7/+zwCCCMAAABAAABg5RFGY4Yt+n/vsIgiigAAAAAAAICXfzyPHMMIAAAAvf9cHrEkkUggiEAEAND7z+URRBABAIEAAAAA//98FjEAgYgiCEaMCDRiDKIRQxD9//d5xJJGAAAAEAEAwUpijAAEELj3x2UpQAgAAAAAAAAAK394GgEEEQAAAPr/+ixiQCKRTRi9CPPo/7/PIJIEGLHkk4gQAfb/+SxiCAK1aToIGABoBBBEI4Yg+vXv8wggiQEAACAiCKL1/RiNerMox4/LIoAgAgAAAAAAAEbeSTQzCCIAAACM5Mfx5p/NIRt0+v3vc/5/lscscTRjzaIReTLs9uF5Aw8Hq9s8/PfP85t/jv6/8fyT34MV7x4BAADg37/Pb/99+v3vc6tVh1b8+wQAAAAAAABs4OHg97/MAAAAyP3rMwAAAEQGQQQAAICc/y4BAABgRBAEIAAA2Pnns4gBCEQGQTBiDCIAAACMGIKo97/LI4IgAgAAgIghilYWQTRiiKLGLy4DAEAAAAAAAAAAWPnB0QggiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACg/6/PI5YoEhkF0Yoxj///+zxiCKIRYRTNGIPg/7/PIgYgEBnHw4gwikcsQTTiCKL//z6PWJIIAAAAI4IgWluO0Zgzm3//OjxijCIAAAAAAADg9Q/PAEMAAAAAQO9fnUcsSTSyCCIRASD8//dZBBABAIAkePnv0/9/n0UMQCBizaYRQxSNGINo1BFE/f99HrUkEQAAAEQQQbTy36cffz79/nVZxBBBAAAAAAAAwOhfmwQCAAAAAID+/y6DCJJIJBBEIgAA+v/vMoggAECACQAACID/vz6LGIBARJoEI6YgGhEE0YghiP79uzwCWCIAAACMeMPo5bdOI4gs+v/r8ogliQAAAAAAAICdPz4JAAAIAAAACXlUfPHms8gihG7c2ZzVAyUACQCMSJNhVDoGC1A8nADBw8okH+f8c3Tm36Ld5xgBEDBoxbtHAAAA+HXP0cp/nk6c+RQAAoARbwQBAAAAAAAAEyB4+HlGEQAAAHb/+QwAAACRQBCNAJKp/5/LI4AgAgEAAQAgAH79+ixiAAKTSRKMOKNoRBBEM4Yh+v3v84ggiAAAACBiCKKVhxiNCLJo5wfDIIIJAAAAAAAAAH7/+ixoTSQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANCr3+URZRKJBMJoBJjMWThcHgEE0Yg0CUakQTCIQIIJABisTMNhxRlHI4ooGnFEESAQAUIsSQQAAIBRYxC9fOJpxJlFv3hcXkFGEQAAAAAAADABAAPJQSQBAADg/7/PI54kEgkE0YgzidL8uQQAAIARaRL8+vd5z59PIgYgEBEEwYggikYAQbRiCKPO/i4BABAAAAAAIoYgAkiAQIAAAl7tOCRiySIAAAAAAABgRYFNAgEEAA=='
