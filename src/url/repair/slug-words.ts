/**
 * Russian words in the letters of addresses. Made from the bundled dictionary by `bench/make-slug-words.mjs`: don't edit, run
 * it again.
 */
import type { Paradigm } from './declension.ts'

/** Stems as BelTA spells them, by the paradigm whose endings they take. */
export const SLUG_STEMS: Readonly<Record<Paradigm, string>> = {
  whole: `
abraziven absoljuten absoljuton abstrakten absurden abudabi ad adaptiruet adaptiruetsja adaptiven adekvaten administrativen afiny agraren agressiven ajden
ajdet ajdetsja ajdut ajdutsja ajti akklimatiziruet akklimatiziruetsja akkuraten aktiven aktiviruet aktiviruetsja aktiviziruet aktiviziruetsja aktivno aktivon
aktsentiruet aktsentiruetsja aktsioneren aktsizen akusherek akusherok alfavitsja algeber algebor alibi alimenty almaty alpy alternativen amazonek amazonok
ambitsiozen ambulatoren amputiruet amputiruetsja amuletsja analiziruet analiziruetsja analogichen analogichon andy anneksiruet anneksiruetsja annuitetsja
annuliruet annuliruetsja anonimen anonsiruet anonsiruetsja antenen antenon antichen antikvaren ao aplodiruet aplodiruetsja aplodismenty apparaten appetitsja
arbitrazhen arek arhitekturen arok artritsja ashel ashli ashol assimiliruet assimiliruetsja assotsiiruet assotsiiruetsja atletsja atomen atributsja auditsja
avtomatiziruet avtomatiziruetsja avtonomen avtoritaren avtoriteten avtoritetsja babochek babochok babushek babushok baku balek baletsja balkany balok
banditsja banko baranovichi barokek barokok baziruet baziruetsja beden beder bedor begut begutsja bejrutsja belagro belagroprombanko belarusbanko belaruskali
belaruskalij belavia belek belenergo belgazprombanko belinvestbanko belok belvneshekonombanko bereg beregut beregutsja beret beretsja berezhet berezhetsja
berut berutsja beskonechen bespiloten besplaten bespolezen bespomoschen besporjadki besposchaden bespretsedenten bespristrasten besprovoden bessmerten
bessporen bet betsja bezden bezdomen bezdon bezgranichen bezhit bezhitsja beznadezhen beznalichen bezopasen bezoruzhen bezothoden bezraboten bezrassuden
bezrazmeren bezumen bezusloven bezuslovon bezuspeshen bezvreden bezzaschiten bezzhalosten biletsja biologicheski bit bitsja bjet bjetsja bjudzheten
bjudzhetsja bjut bjutsja blagodaren blagopoluchen blagoprijaten blagoroden blagoslovet blagoslovetsja blagoslovit blagoslovitsja blagoslovjet blagoslovjetsja
bleden blizek blizhajshij blizhe blizhnevostochen blizok blokiruet blokiruetsja blondinek blondinok bluzek bluzok bochek bochok boegolovek boegolovok
boepripasy bogache bojkotiruet bojkotiruetsja bojtsa bojtsov bojtsy boloten bolshe bolshij bolshoj bombardirovek bombardirovok bombet bombetsja bombit
bombitsja bombjet bombjetsja bombjut bombjutsja boret boretsja bran brasletsja bratev bratja bratjev breven brevon brjuki brjushen bronezhiletsja bronhitsja
budet budetsja budut budutsja buketsja bukletsja buksiruet buksiruetsja bukvalen bukvalon bumazhen buren butylek butylok by byster bystor chasche chashek
chashok chasten chastichen chastichon chastnosti chasy che chekanek chekanok chelovecheskij chelovek cheren chesten chetek chetok chetvero chetyre chetyreh
chetyrehkraten chetyrem chili chische chisel chisol chitateli chm chrezmeren chrezvychaen chrezvychaon chs chtet chtetsja chudes chudesa chudesen chulochen
chulochon chuzhoj da dadut dadutsja daet daetsja dajut dajutsja daleko dalnevostochen dalnoviden dalshe dan daruet daruetsja dast davet davetsja davit
davitsja davjet davjetsja debaty debetsja debjutsja dedushek dedushok defekten defitsiten defitsitsja degradiruet degradiruetsja dejstvitelen dejstvitelon
deklamiruet deklamiruetsja deklariruet deklariruetsja dekodiruet dekodiruetsja dekoratsii dekretsja delegiruet delegiruetsja delet deletsja deli delikaten
delit delitsja deljet deljetsja deljut deljutsja delovaja delovoj demoniziruet demoniziruetsja demonstriruet demonstriruetsja demontiruet demontiruetsja den
deneg denezhen denezhnyj dengi denisenko denonsiruet denonsiruetsja deportiruet deportiruetsja depozitsja derevev derevja derevjev derevoobrabotek
derevoobrabotok derzhavy desanten deshevle desjatikraten detali detej deti detjam detmi detoniruet detoniruetsja devalviruet devalviruetsja devochek devochok
devushek devushko devushok dezertiruet dezertiruetsja dezorientiruet dezorientiruetsja diabetsja diagnostiruet diagnostiruetsja differentsiruet
differentsiruetsja dinamichen diskreditiruet diskreditiruetsja diskriminiruet diskriminiruetsja diversifitsiruet diversifitsiruetsja dk dlet dletsja dlit
dlitsja dljet dljetsja dljut dljutsja dnej dnem dneven dni do dobavek dobavet dobavetsja dobavit dobavitsja dobavjet dobavjetsja dobavok doberet doberetsja
doberut doberutsja dobet dobetsja dobit dobitsja dobjet dobjetsja dobjut dobjutsja dobran dobrovoltsy dobudet dobudetsja dobudut dobudutsja dochek docherej
docheri dochok dogadadut dogadadutsja dogadan dogadast dogovoren dojden dojdet dojdetsja dojdut dojdutsja dojti dokazhet dokazhetsja dokazhut dokazhutsja
dolgi dolgosrochen dolgovechen dolomitsja dolozhivet dolozhivetsja dolozhivut dolozhivutsja dolshe dolzhen dolzhna dolzhno dolzhny dominiruet dominiruetsja
domohozjaek domohozjaok don dopolnitelen dopolnitelon dorozhe dorozhek dorozhen dorozhivet dorozhivetsja dorozhivut dorozhivutsja dorozhok dosek doshel doshli
doshol dosok dospehi dosrochen dostatochen dostatochon dostavek dostavet dostavetsja dostavit dostavitsja dostavjet dostavjetsja dostavok dosti dostig
dostigli dostignet dostignetsja dostignut dostignutsja dostoveren dostupen doveden dovedet dovedetsja dovedut dovedutsja dovesti dovolen dovolon dozhdet
dozhdetsja dozhdut dozhdutsja dozirovek dozirovok drevesnostruzhechen drozhzhi druzej druzheljuben druzja druzjami dubae duhi duhovek duhoven duhovok dumaju
duren dvazhdy dve dvizh dvizhet dvizhetsja dvoe dvoichen dvojuroden dvuh dvuhpalaten dvukraten dvum dvumja dymek dymok dzhungli edet edetsja edinodushen
edinodushon edinoglasen edinoglason edinoobrazen edjat edjatsja edut edutsja ee effektiven effektivon egipetsja ek ekologichen ekonomen ekonomichen
ekonomicheski ekskljuziven eksperten ekspluatiruet ekspluatiruetsja ekspo eksportiruet eksportiruetsja ekstradiruet ekstradiruetsja ekvivalenten ekzame el
elastichen eleganten elekter elektor elektro elektromagniten elektronen elektronon elementaren emiraty endemichen endrju energichen energoeffektiven entoni es
eskader eskador esli est estestvenen estestvenon eta eti etih etiketek etiketok etim eto etogo etoj etomu etu evakuiruet evakuiruetsja ever evoljutsioniruet
evoljutsioniruetsja evor ezhedneven ezhegoden ezhegodon ezhemesjachen fakticheski fakultativen fakultetsja falsifitsiruet falsifitsiruetsja favoritsja
feministek feministok fentezi fiasek fiasok fiksiruet fiksiruetsja filippiny finansiruet finansiruetsja finansy finishiruet finishiruetsja fluorestsenten
folkloren fondy formiruet formiruetsja formuliruet formuliruetsja fotografiruet fotografiruetsja fresek fresok funktsioniruet funktsioniruetsja futsja
gadzhetsja gaek gai gaiti gaok garanti garantiruet garantiruetsja garmonichen garmoniziruet garmoniziruetsja gastroli gazifitsiruet gazifitsiruetsja gazirovek
gazirovok genderen generiruet generiruetsja genri gepatitsja gibriden gimalai gimnastek gimnastok gjumri gk glamuren glaven glaza glubzhe gneven god goda
godichen godnosti golodadut golodadutsja golodan golodast goloden golovchenko golovolomek golovolomok goncharen gonek gonki gonok gorel goren gorit goritsja
gorjat gorjatsja gorjuet gorjuetsja gorjujut gorjujutsja gorol gorstek gorstok gosbjudzhetsja gospitaliziruet gospitaliziruetsja gospod gospoda gospodderzhek
gospodderzhok gotovet gotovetsja gotovit gotovitsja gotovjet gotovjetsja grabet grabetsja grabit grabitsja grabjet grabjetsja grabjut grabjutsja graffiti
gramoty grandiozen granitsja griven grivon grjazen groden grodon gromaden gromche gruppa gruppirovek gruppirovok grusten gruzi gruzoperevozek gruzoperevozok
gumanitaren gusenichen gusi haotichen harakteren hau helsinki himija hitsja hlopchatobumazhen hlopnet hlopnetsja hlopnut hlopnutsja hlynet hlynetsja hlynut
hlynutsja hobbi hochet hochetsja hokimijatsja hokkej holoden horosho hotjat hotjatsja hozjaek hozjaev hozjaeva hozjaok hrebetsja hudshij huzhe hvalet
hvaletsja hvalit hvalitsja hvaljet hvaljetsja hvaljut hvaljutsja hvastanet hvastanetsja hvastanut hvastanutsja hvatek hvatok hvosty identichen identifitsiruet
identifitsiruetsja idet idetsja idti idut idutsja igel iger ignoriruet ignoriruetsja igol igor igrushek igrushok ii ili illjustriruet illjustriruetsja imenen
imeni imenon imitiruet imitiruetsja immunitetsja importiruet importiruetsja indeek indeok inerten infitsiruet infitsiruetsja informiruet informiruetsja
infrakrasen infrastrukturen initsiativen initsiiruet initsiiruetsja inkljuziven inoplaneten inspektiruet inspektiruetsja institutsja instruktiruet
instruktiruetsja integriruet integriruetsja intensifitsiruet intensifitsiruetsja intensiven interesen intereson internetsja interpretiruet interpretiruetsja
intervju intimen investiruet investiruetsja investitsionno inzheneren ipotechen ironichen ischet ischetsja ischez ischeznet ischeznetsja ischut ischutsja
isker iskljuchitelen iskljuchitelon iskor iskupet iskupetsja iskupjet iskupjetsja iskupjut iskupjutsja ispolzuet ispolzuetsja ispravet ispravetsja ispravit
ispravitsja ispravjet ispravjetsja istechet istechetsja istek istekut istekutsja istoricheski istselet istseletsja istselit istselitsja istseljet istseljetsja
istseljut istseljutsja it ivritsja iz izbavet izbavetsja izbavit izbavitsja izbavjet izbavjetsja izbegut izbegutsja izberet izberetsja izbet izbetsja izbezhit
izbezhitsja izbirateli izbit izbitsja izbjet izbjetsja izbjut izbjutsja izbran izbytochen izdadut izdadutsja izdaet izdaetsja izdajut izdajutsja izdan izdast
izderzhki izgotovet izgotovetsja izgotovit izgotovitsja izgotovjet izgotovjetsja iznachalen iznachalon izobresti izobretet izobretetsja izoliruet izoliruetsja
izvedjat izvedjatsja izvest izvesten izvlechen izvlechet izvlechetsja izvlek izvlekut izvlekutsja ja jacheek jacheok jad jader jaderen jador jaets jaits
jajtsa jakoby jamaek jamaok jaots jarmarek jarmarok jarosten jasen jasli jason javek javen javok jubek jubok jug junesek junesok juridicheski juveliren juzhen
k kabinek kabinetsja kabinok kacheli kadetsja kadry kafeder kafedor kalibrovek kalibrovok kamni kamnja kanikuly kanoe kantstovary kapitaliziruet
kapitaliziruetsja karate kartochek kartochok kartoshek kartoshok kasek kasok kazen kazhdo kazhet kazhetsja kazhut kazhutsja kazon kepek kepok kg kinet
kinetsja kinut kinutsja kipit kipitsja kitaj kitsja kivnet kivnetsja kivnut kivnutsja kjuvetsja kladek kladet kladetsja kladok kladut kladutsja
klassifitsiruet klassifitsiruetsja kletek kletochen kletok km knizhen knopek knopok kodifitsiruet kodifitsiruetsja kodiruet kodiruetsja koek kognitiven koleni
kolets koljadek koljadok koljasek koljasok kollektiven kolonen kolonon kolots kombiniruet kombiniruetsja komforten komitetsja kompakten kompensiruet
kompensiruetsja kompetenten kompjuteren kompleksen kompoziten kondensiruet kondensiruetsja konechen konechon konfety konki konkreten konkurenten
konkurentosposoben konkuriruet konkuriruetsja konkursen konservativen konsolidiruet konsolidiruetsja konstatiruet konstatiruetsja konstruktiven konsultativen
konsultiruet konsultiruetsja kontejneren kontrakten kontroliruet kontroliruetsja kontsa kontsentriruet kontsentriruetsja konvertiruet konvertiruetsja kook
koordiniruet koordiniruetsja kopeek kopeok kopiruet kopiruetsja korni kornja korobek korobok koroche korporativen korrektirovek korrektirovok korrektiruet
korrektiruetsja korreliruet korreliruetsja koshek koshok kosilek kosilok kosnet kosnetsja kosnut kosnutsja kostanaj kotirovek kotirovok kraden kradet
kradetsja krasek krasen krasochen krasok kratek kratkosrochen kratok kreativen kreditek krediten kreditno kreditok kreditsja krepche kresel kresol kriketsja
kriknet kriknetsja kriknut kriknutsja kritsja krizisen kromek kromok kroshechen krovi kruet kruetsja krupen krupnomasshtaben krupnyj krutoj krylets krylev
krylja kryljev krylots kryshek kryshok kstati kukel kukol kulturen kulturno kuluary kupet kupetsja kupjet kupjetsja kupjut kupjutsja kuriruet kuriruetsja
kurtek kurtok kustaren kvadraten kvalifitsiruet kvalifitsiruetsja kvazi kvoty lampochek lampochok lari lastochek lastochok lavry lazeek lazeok lazeren lba lda
ldy lecheben ledi legche legek legendaren legitimen legkoatletsja legok lesen lesomaterialy lesopilek lesopilok let letie letit letitsja letjat letjatsja
letsja lgoten li lichen lichon lidiruet lidiruetsja lihoradek lihoradok likviden likvidiruet likvidiruetsja limitsja lineek lineok linij lishet lishetsja
lishjet lishjetsja lishjut lishjutsja listev listja listjev listovek listovok lit literaturen litsja ljagushek ljagushok ljet ljetsja ljubet ljubetsja ljubit
ljubitsja ljubjet ljubjetsja ljubjut ljubjutsja ljubopyten ljubvi ljudej ljudi ljudjam ljudmi ljuster ljustor ljut ljutseren ljutseron ljutsja lna lobbi
lobbiruet lobbiruetsja lodek lodok lodyzhek lodyzhok logichen lopnet lopnetsja lopnut lopnutsja lovet lovetsja lovit lovitsja lovjet lovjetsja lovushek
lovushok lozhek lozhen lozhok luchshe luchshij lukashenko lva lvy lyzhen lyzhi lzhet lzhetsja lzhi magate magniten magnitsja makarony makej maksimiziruet
maksimiziruetsja maloverojaten malyj marek marionetek marionetok marok marokek marokok marshrutek marshrutok marshrutsja masek masel mashiny maskirovek
maskirovok maskiruet maskiruetsja maslichen masok masol masshtaben massiven matek materej materi materialen materialon matok meden medjat medjatsja medlenen
medlenon medsester medsestor melknet melknetsja melknut melknutsja memuary menshe menshij mentalitetsja meren meri mesjachen mest mesten mesti
metalloobrabotek metalloobrabotok metek metel meteoritsja meter metizy metju metok metol metor mezhdistsiplinaren mezhdu mezhdugoroden mezhdunaroden
mezhkulturen mezhreligiozen migriruet migriruetsja mikro militsi minekonomiki minimiziruet minimiziruetsja minkultury minoborony minobrnauki minometsja
minprirody minskij minstrojarhitektury minsvjazi miren misek misok mitropolitsja mjasen mlechen mm mnogoetazhek mnogoetazhen mnogoetazhok mnogokraten
mnogokvartiren mnogopoljaren mnogovektoren mnozhivet mnozhivetsja mnozhivut mnozhivutsja modeliruet modeliruetsja moden moderen moderniziruet moderniziruetsja
mog mogut mogutsja molekuljaren molet moletsja molit molitsja moljet moljetsja moljut moljutsja molochen molodezhen molodozheny molozhe monetaren moneten
montiruet montiruetsja moreprodukty morozen moschen moschi mozhet mozhetsja mrachen mse multikulturen mumbai munitsipalitetsja mushketsja muzhej muzhja my
myshets myshots myslet mysletsja myslit myslitsja mysljet mysljetsja mysljut mysljutsja na nabljudadut nabljudadutsja nabljudan nabljudast nachat nachnet
nachnetsja nachnut nachnutsja nadbavek nadbavok nadelet nadeletsja nadelit nadelitsja nadeljet nadeljetsja nadeljut nadeljutsja nadenet nadenetsja nadezhen
nadstroek nadstrook naduven nadzoren nagoren nagrjuet nagrjuetsja nagrjujut nagrjujutsja nagruzek nagruzok nahodek nahodok naiven najden najdet najdetsja
najdut najdutsja najmet najmetsja najmut najmutsja najti nakazhet nakazhetsja nakazhut nakazhutsja nakopet nakopetsja nakopjet nakopjetsja nakopjut
nakopjutsja nakroet nakroetsja nakrojut nakrojutsja nakryt nalet naletsja nalit nalitsja naljet naljetsja naljut naljutsja nalogovo nalozhivet nalozhivetsja
nalozhivut nalozhivutsja nam namerjuet namerjuetsja namerjujut namerjujutsja nami nanes nanesen naneset nanesetsja nanesti nanesut nanesutsja nanjat nanjatsja
napadadut napadadutsja napadan napadast napadet napadetsja napadut napadutsja napishet napishetsja napishut napishutsja naprasen napravet napravetsja napravit
napravitsja napravjet napravjetsja napravleniju naprjamuju narastanet narastanetsja narastanut narastanutsja narjadu naroden naruchniki narushet narushetsja
narushjet narushjetsja narushjut narushjutsja naruzhen naruzhu nas naseleni nashel nashli nashol naslazhdet naslazhdetsja naslazhdut naslazhdutsja nasmedet
nasmedetsja nasmedut nasmedutsja nasmeshek nasmeshok nastojatelen nastojatelon nastroek nastrook nastupet nastupetsja nastupjet nastupjetsja nastupjut
nastupjutsja nasuschen natsbanko natselet natseletsja natselit natselitsja natseljet natseljetsja natseljut natseljutsja nauchen nauchno nazemen naznachat
naznachnet naznachnetsja naznachnut naznachnutsja nazovet nazovetsja nazovut nazovutsja nazvan ne nebes nebesa nebesen nebezopasen neblagodaren
neblagopoluchen neblagoprijaten nebolshoj nebrezhen necheten nedaven nedavon neder nedolgovechen nedor nedostatochen neftepererabotek neftepererabotok
nefteprodukty negativen nehvatek nehvatok neizbezhen neizvesten nejasen nejtralitetsja nek nemedlenen nemedlenon nenavidit nenaviditsja nenavidjat
nenavidjatsja nenuzhen neobychen neodnokraten neodnokraton neodnoznachen neohoten neotlozhen neozhidanen neozhidanon nepolen neposredstvenen neposredstvenon
nepravomeren nepreryven neprijaten neravnomeren nerazryven neredek neredok nereguljaren nerven nerzhaveek nerzhaveok nes neschasten nesen neset nesetsja
neskolek neskolok nesoglasen nesomnenen nesomnenon nesposoben nesti nesut nesutsja netarifen netipichen netsja neudachen neudoben neuklonen neuklonon
neumesten nevazhen neveren neverojaten nevinoven nevozmozhen nezamedlitelen nezamedlitelon nezhen ni niderlandy nii nitek niti nitok nizhe nizshij no nochen
nok nominiruet nominiruetsja normativen normy nosochen nou novinek novinok novizen novizon novosti nozhnitsy nravet nravetsja nravit nravitsja nravjet
nravjetsja nuzhdet nuzhdetsja nuzhdut nuzhdutsja nuzhen nuzhna nuzhno nuzhny nuzhon o oae obe obeih obektiven obespechen obidenet obidenetsja obivek obivok
objasnimet objasnimetsja objasnimut objasnimutsja objasnjat objasnjatsja objavet objavetsja objavit objavitsja objavjet objavjetsja objazannosti objazatelen
objazatelon objektiven oblachen obladadut obladadutsja obladan obladast oblasten oblastnoj oblomki oblozhek oblozhok obmanet obmanetsja obmanut obmanutsja
obnaruzhivet obnaruzhivetsja obnaruzhivut obnaruzhivutsja obnazhivet obnazhivetsja obnazhivut obnazhivutsja obnovet obnovetsja obnovit obnovitsja obnovjet
obnovjetsja obogonit obogonitsja obogonjat obogonjatsja oboi oboih obojden obojdet obojdetsja obojdut obojdutsja obojti obolochek obolochok oborony oboshel
oboshli oboshol obrabotek obrabotok obraten obraton obraztsy obrezhet obrezhetsja obrushet obrushetsja obrushjet obrushjetsja obrushjut obrushjutsja obshiren
obstanovek obstanovok obstavet obstavetsja obstavit obstavitsja obstavjet obstavjetsja obsuzhdet obsuzhdetsja obsuzhdut obsuzhdutsja obuva obuzdadut
obuzdadutsja obuzdan obuzdast obychen obychon ochek ochen ochereden ocheviden ochevidon ochistek ochistok ochki ochok odinochek odinochen odinochok odjuet
odjuetsja odjujut odjujutsja odna odnazhdy odni odnih odnim odno odnogo odnoj odnom odnomu odnoroden odnovremenen odnovremenon odnu odolzhivet odolzhivetsja
odolzhivut odolzhivutsja ofitsialen ofitsialon ofitsiantek ofitsiantok ofshoren ogni ognja ogovorek ogovorok ograbet ograbetsja ograbit ograbitsja ograbjet
ograbjetsja ograbjut ograbjutsja ogromen ohoten ohoton okazhet okazhetsja okazhut okazhutsja oken okkupiruet okkupiruetsja okon okonchatelen okonchatelon
okrestnosti okruzhivet okruzhivetsja okruzhivut okruzhivutsja okunet okunetsja okunut okunutsja olivek olivok on oni opasen operativen operativon operen
operiruet operiruetsja opishet opishetsja opishut opishutsja opravdadut opravdadutsja opravdan opravdast opredelenen opredelenon opredelet opredeletsja
opredelit opredelitsja opredeljet opredeljetsja opredeljut opredeljutsja oprovergnet oprovergnetsja oprovergnut oprovergnutsja optimistichen optimiziruet
optimiziruetsja opuhnet opuhnetsja opuhnut opuhnutsja opyten orientiruet orientiruetsja orla orly osadki oshibek oshibok oskorbet oskorbetsja oskorbit
oskorbitsja oskorbjet oskorbjetsja oskorbjut oskorbjutsja oslabet oslabetsja oslabit oslabitsja oslabjet oslabjetsja oslabjut oslabjutsja oslabnet oslabnetsja
oslabnut oslabnutsja osmelet osmeletsja osmelit osmelitsja osmeljet osmeljetsja osmeljut osmeljutsja osmotr osmotrit osmotritsja osmotrjat osmotrjatsja
osnoven osnovy osobenen osobennosti osobenon osoznaet osoznaetsja osoznajut osoznajutsja ostae ostaet ostaetsja ostajut ostajutsja ostanet ostanetsja ostanki
ostanovek ostanovet ostanovetsja ostanovit ostanovitsja ostanovjet ostanovjetsja ostanovok ostanut ostanutsja ostatki ostavet ostavetsja ostavit ostavitsja
ostavjet ostavjetsja ostorozhen ostorozhon osuschestvet osuschestvetsja osuschestvit osuschestvitsja osuschestvjet osuschestvjetsja osushet osushetsja
osushjet osushjetsja osushjut osushjutsja osuzhdet osuzhdetsja osuzhdut osuzhdutsja ot otberet otberetsja otboren otborochen otbudet otbudetsja otbudut
otbudutsja otchasti otchetsja otchuzhdet otchuzhdetsja otchuzhdut otchuzhdutsja otdadut otdadutsja otdan otdast otdelen otdelet otdeletsja otdelit otdelitsja
otdeljet otdeljetsja otdeljut otdeljutsja otdelon otgruzek otgruzok othody otkazhet otkazhetsja otkazhut otkazhutsja otkroet otkroetsja otkrojut otkrojutsja
otkrovenen otkrovenon otkryt otlichen otlozhivet otlozhivetsja otlozhivut otlozhivutsja otmetek otmetok otnosheniju otnositelen otnositelon otobran otozovet
otozovetsja otozovut otozovutsja otozvan otpravet otpravetsja otpravit otpravitsja otpravjet otpravjetsja otravet otravetsja otravit otravitsja otravjet
otravjetsja otreagiruet otreagiruetsja otremontiruet otremontiruetsja otrezhet otrezhetsja otsenek otsenko otsenok otsifrovek otsifrovok otsrochek otsrochok
otstavek otstaven otstavok ottsa otvergnet otvergnetsja otvergnut otvergnutsja otvertek otvertok otveten otvetsja otvlechen otvlechet otvlechetsja otvlek
otvlekut otvlekutsja ovets ovoschen ovots ovsjanek ovsjanok ozaglavet ozaglavetsja ozaglavit ozaglavitsja ozaglavjet ozaglavjetsja ozhidadut ozhidadutsja
ozhidan ozhidast ozhivet ozhivetsja ozhivit ozhivitsja ozhivjet ozhivjetsja oznachat oznachnet oznachnetsja oznachnut oznachnutsja pachek pachok padadut
padadutsja padan padast padet padetsja padut padutsja pahnet pahnetsja pahnut pahnutsja pahoten paketsja palek palets palochko palok palots pamjaten papek
papok parashjutsja pari parkovek parkovok parlamentarij parni parnja partija partisipativen paset pasetsja passiven patrioticheski patruliruet patruliruetsja
pechaten pechen pechet pechetsja pek pekut pekutsja penalti penni pensi perchatek perchatok peredadut peredadutsja peredaet peredaetsja peredajut peredajutsja
peredan peredast peredislotsiruet peredislotsiruetsja peredozirovek peredozirovok pereedet pereedetsja pereedut pereedutsja peregovory peregruzek peregruzok
perehoden pereizberet pereizberetsja pereizbran perejden perejdet perejdetsja perejdut perejdutsja perejti pereletsja perelomen perenapravet perenapravetsja
perenapravit perenapravitsja perenapravjet perenapravjetsja perenes perenesen pereneset perenesetsja perenesti perenesut perenesutsja perepisek perepishet
perepishetsja perepishut perepishutsja perepisok pererabotek pererabotok pereraspredelet pereraspredeletsja pereraspredelit pereraspredelitsja
pereraspredeljet pereraspredeljetsja pereraspredeljut pereraspredeljutsja peresadek peresadok peresechen peresechet peresechetsja peresek peresekut
peresekutsja pereshel pereshli pereshol peresmotr peresmotrit peresmotritsja peresmotrjat peresmotrjatsja perestanet perestanetsja perestavet perestavetsja
perestavit perestavitsja perestavjet perestavjetsja pereveden perevedet perevedetsja perevedut perevedutsja perevernet perevernetsja perevernut perevernutsja
perevesti perevozek perevozok perezhivet perezhivetsja perezhivut perezhivutsja perspektiven peru pervichen pervoklassen pervonachalen pervonachalon pervy
pesen peshehoden pet petrishenko petsja pilomaterialy piloten pisem pishet pishetsja pishut pishutsja pistoletsja pjatdesjatsja pjatek pjaten pjatero pjati
pjatikraten pjatiletek pjatiletok pjatok pjaton pjet pjetsja pjut pjutsja plachet plachetsja planek planetaren planirovek planirovok planiruet planiruetsja
planok planovyj planshetsja platezhesposoben plavek plaven plavet plavetsja plavit plavitsja plavjet plavjetsja plavok plenaren plenek plenok plitek plitok
pljuet pljuetsja pljujut pljujutsja plodoroden plodotvoren ploho ploschadek ploschadok ploskogubtsy ploten po pobeden pobedonosen pobet pobetsja pobit
pobitsja pobjet pobjetsja pobjut pobjutsja poblizosti pobochen pobuzhdet pobuzhdetsja pobuzhdut pobuzhdutsja pochek pochemu pocheten pochok pochti podadut
podadutsja podaet podaetsja podajut podajutsja podan podast podavet podavetsja podavit podavitsja podavjet podavjetsja podcherknet podcherknetsja podcherknut
podcherknutsja poddelek poddelok podderzhek podderzhok podelet podeletsja podelit podelitsja podeljet podeljetsja podeljut podeljutsja podgotovek podgotovet
podgotovetsja podgotovit podgotovitsja podgotovjet podgotovjetsja podgotovok podkomitetsja podnimet podnimetsja podnimut podnimutsja podnjat podnjatsja
podoben podoberet podoberetsja podoberut podoberutsja podobran podohoden podojden podojdet podojdetsja podojdut podojdutsja podojti podoshel podoshli podoshol
podotcheten podozhdet podozhdetsja podozhdut podozhdutsja podozrjuet podozrjuetsja podozrjujut podozrjujutsja podpisek podpishet podpishetsja podpishut
podpishutsja podpisok podpravet podpravetsja podpravit podpravitsja podpravjet podpravjetsja podrazumjuet podrazumjuetsja podrazumjujut podrazumjujutsja
podrjaden podroben podrobnosti podryven podschetsja podshipniki podskazek podskazok podtolknet podtolknetsja podtolknut podtolknutsja podtverzhdet
podtverzhdetsja podtverzhdut podtverzhdutsja podushek podushen podushok podveden podvedet podvedetsja podvedut podvedutsja podvergnet podvergnetsja podvergnut
podvergnutsja podvesti podvoden podzemen poedet poedetsja poedut poedutsja poet poetapen poetomu poetsja poezdek poezdok pogib pogibnet pogibnetsja pogibsh
pogoden pogranichen pohorony pohvalet pohvaletsja pohvalit pohvalitsja pohvaljet pohvaljetsja pohvaljut pohvaljutsja pojavet pojavetsja pojavit pojavitsja
pojavjet pojavjetsja pojden pojdet pojdetsja pojdut pojdutsja pojmet pojmetsja pojmut pojmutsja pojti pojut pojutsja pokazhet pokazhetsja pokazhut pokazhutsja
pokazy pokinet pokinetsja pokinut pokinutsja pokroet pokroetsja pokrojut pokrojutsja pokryt pokupek pokupki pokupok pol polek polen poletsja polezen poliruet
poliruetsja politicheski politsi poljaren polnomasshtaben polnomochen polnostju polok polomek polomok polozhivet polozhivetsja polozhivut polozhivutsja
poltora polz polzet polzetsja polzti polzu polzuet polzuetsja pomehi pomog pomogut pomogutsja pomolvek pomolvok pomozhet pomozhetsja ponadobet ponadobetsja
ponadobit ponadobitsja ponadobjet ponadobjetsja ponadobjut ponadobjutsja pones ponesen poneset ponesetsja ponesti ponesut ponesutsja ponjat ponjaten ponjatsja
ponravet ponravetsja ponravit ponravitsja ponravjet ponravjetsja popadet popadetsja popadut popadutsja popravek popravet popravetsja popravit popravitsja
popravjet popravjetsja popravok populjaren populjariziruet populjariziruetsja popytek popytok porochen porovnu porozhdet porozhdetsja porozhdut porozhdutsja
porten portretsja posadek posadok poselet poseletsja poselit poselitsja poseljet poseljetsja poseljut poseljutsja poseven poshel poshlet poshletsja poshli
poshliny poshljut poshljutsja poshol poskolku poslan posledovatelen posledovatelon poslushen posmerten posmotr posmotrit posmotritsja posmotrjat posmotrjatsja
posobi postanovet postanovetsja postanovit postanovitsja postanovjet postanovjetsja postavek postavet postavetsja postavit postavitsja postavjet postavjetsja
postavok postepenen postepenon postojanen postojanon postradadut postradadutsja postradan postradast postupet postupetsja postupjet postupjetsja postupjut
postupjutsja posylek posylok potasovek potasovok poteri poterpit poterpitsja potomu potopet potopetsja potopjet potopjetsja potopjut potopjutsja potushet
potushetsja potushjet potushjetsja potushjut potushjutsja poverhnosten povernet povernetsja povernut povernutsja povestek povestok povjazek povjazok
povsedneven povsjudu povtoren pozadi pozden pozdon pozdravet pozdravetsja pozdravit pozdravitsja pozdravjet pozdravjetsja pozharen pozitiven pozvolet
pozvoletsja pozvolit pozvolitsja pozvoljet pozvoljetsja pozvoljut pozvoljutsja pozzhe pragmatichen praktichen prakticheski pravdopodoben pravet pravetsja
pravit pravitsja pravjet pravjetsja pravo pravoslaven prazden prazdnichen predadut predadutsja predan predast predely predjavet predjavetsja predjavit
predjavitsja predjavjet predjavjetsja predlozhivet predlozhivetsja predlozhivut predlozhivutsja predmetsja predopredelet predopredeletsja predopredelit
predopredelitsja predopredeljet predopredeljetsja predopredeljut predopredeljutsja predostavet predostavetsja predostavit predostavitsja predostavjet
predostavjetsja predpochtet predpochtetsja predpolozhitelen predpolozhitelon predpolozhivet predpolozhivetsja predpolozhivut predpolozhivutsja predposylek
predposylok predprijati predprimet predprimetsja predprimut predprimutsja predprinjat predprinjatsja predskazhet predskazhetsja predskazhut predskazhutsja
predstavet predstavetsja predstavit predstaviteli predstavitsja predstavja predstavjet predstavjetsja predugadadut predugadadutsja predugadan predugadast
preduprezhdet preduprezhdetsja preduprezhdut preduprezhdutsja predusmotr predusmotrit predusmotritsja predusmotrjat predusmotrjatsja predvidit predviditsja
predvidjat predvidjatsja prekrasen preobladadut preobladadutsja preobladan preobladast preodoljuet preodoljuetsja preodoljujut preodoljujutsja prepodaet
prepodaetsja prepodajut prepodajutsja presen presnovoden prestizhen prestupen preuspoet preuspoetsja preuspojut preuspojutsja preventiven prevoshoden
prevzojden prevzojdet prevzojdetsja prevzojdut prevzojdutsja prevzojti prevzoshel prevzoshli prevzoshol pri pribavek pribavet pribavetsja pribavit pribavitsja
pribavjet pribavjetsja pribavok pribegnet pribegnetsja pribegnut pribegnutsja priblizitelen priblizitelon pribrezhen pribudet pribudetsja pribudut pribudutsja
pridadut pridadutsja pridaet pridaetsja pridajut pridajutsja pridan pridast priedet priedetsja priedut priedutsja priema priemen prigoden prigoroden
prigotovet prigotovetsja prigotovit prigotovitsja prigotovjet prigotovjetsja prigranichen prijaten prijden prijdet prijdetsja prijdut prijdutsja prijti
prijutsja prikladen prikrepet prikrepetsja prikrepjet prikrepjetsja prikrepjut prikrepjutsja prikrovaten priletit priletitsja priletjat priletjatsja prilichen
prilozhivet prilozhivetsja prilozhivut prilozhivutsja primanek primanok primeren primeron primet primetsja primitiven primut primutsja prines prinesen
prineset prinesetsja prinesti prinesut prinesutsja prinjat prinjatsja prinuzhdet prinuzhdetsja prinuzhdut prinuzhdutsja priobresti priobretet priobretetsja
prioriteten prioritetsja priostanovek priostanovet priostanovetsja priostanovit priostanovitsja priostanovjet priostanovjetsja priostanovok pripishet
pripishetsja pripishut pripishutsja priroden prishel prishli prishol prisjazhen prisposobet prisposobetsja prisposobit prisposobitsja prisposobjet
prisposobjetsja prisposobjut prisposobjutsja pristupet pristupetsja pristupjet pristupjetsja pristupjut pristupjutsja prito privaten privatiziruet
privatiziruetsja priveden privedet privedetsja privedut privedutsja privesti privetsja privez privezen privezet privezetsja privezti privezut privezutsja
privivek privivok privlechen privlechet privlechetsja privlek privlekut privlekutsja privychek privychen privychok prizemlet prizemletsja prizemlit
prizemlitsja prizemljet prizemljetsja prizemljut prizemljutsja priznaet priznaetsja priznajut priznajutsja priznan prizovet prizovetsja prizvan prizyv
proanaliziruet proanaliziruetsja probek problemen probok prochen prochtet prochtetsja prodadut prodadutsja prodaet prodaetsja prodajut prodajutsja prodan
prodast prodemonstriruet prodemonstriruetsja prodlet prodletsja prodlit prodlitsja prodljet prodljetsja prodljut prodljutsja prodolzhivet prodolzhivetsja
prodolzhivut prodolzhivutsja produktiven produktivon prodvizh prodvizhet prodvizhetsja proektiruet proektiruetsja profitsitsja prognoziruet prognoziruetsja
programmen programmiruet programmiruetsja progressiven progulek progulok prohladen proinformiruet proinformiruetsja proizojden proizojdet proizojdetsja
proizojdut proizojdutsja proizojti proizoshel proizoshli proizoshol proizveden proizvedet proizvedetsja proizvedut proizvedutsja proizvesti proizvoden
proizvodstv proizvodstvenno projavet projavetsja projavit projavitsja projavjet projavjetsja projden projdet projdetsja projdut projdutsja projti
prokommentiruet prokommentiruetsja prolet proletit proletitsja proletjat proletjatsja proletsja prolit prolitsja proljet proljetsja proljut proljutsja
prolozhivet prolozhivetsja prolozhivut prolozhivutsja promahnet promahnetsja promahnut promahnutsja promezhutochen proniknet proniknetsja proniknut
proniknutsja propadet propadetsja propadut propadutsja prorastet prorastetsja prorasti prorastut prorastutsja proros prorosel prorosli prorosol prorost
proryven prosche proshel proshli proshol prosnet prosnetsja prosnut prosnutsja prostitutek prostitutok prosto prostoren protezen protivo protivopolozhen
protivopraven protjanet protjanetsja protjanut protjanutsja protjazhenii provalet provaletsja provalit provalitsja provaljet provaljetsja provaljut
provaljutsja proveden provedet provedetsja provedut provedutsja proverek proverok provesti provlasten provodek provodok provotsiruet provotsiruetsja
prozapaden prozhitochen prozrachen prutsja prygnet prygnetsja prygnut prygnutsja ptu publichen pulemetsja pushechen pushek pushok putem puti pylets pylots
pytek pytok rabochaja rabochi rabochij raboty radi radio radioaktiven radosten raketen ralli ramek ramki ramok ranshe raschetsja raskolet raskoletsja raskopki
raskroet raskroetsja raskrojut raskrojutsja raskryt raspolozhivet raspolozhivetsja raspolozhivut raspolozhivutsja raspredelet raspredeletsja raspredelit
raspredelitsja raspredeljet raspredeljetsja raspredeljut raspredeljutsja rasshifruet rasshifruetsja rasskazhet rasskazhetsja rasskazhut rasskazhutsja
rasslabet rasslabetsja rasslabit rasslabitsja rasslabjet rasslabjetsja rasslabjut rasslabjutsja rassmotr rassmotrit rassmotritsja rassmotrjat rassmotrjatsja
rassrochek rassrochok rassvetsja rassylek rassylok rastet rastetsja rasti rastjanet rastjanetsja rastjanut rastjanutsja rastorgnet rastorgnetsja rastorgnut
rastorgnutsja rastu rastut rastutsja ratifitsiruet ratifitsiruetsja ratsii raven ravnopraven razberet razberetsja razbet razbetsja razbit razbitsja razbivek
razbivok razbjet razbjetsja razbjut razbjutsja razblokiruet razblokiruetsja razbuhnet razbuhnetsja razbuhnut razbuhnutsja razdaet razdaetsja razdajut
razdajutsja razdavet razdavetsja razdavit razdavitsja razdavjet razdavjetsja razdelet razdeletsja razdelit razdelitsja razdeljet razdeljetsja razdeljut
razdeljutsja razedadut razedadutsja razedan razedast razen razgorit razgoritsja razgorjat razgorjatsja razgrabet razgrabetsja razgrabit razgrabitsja
razgrabjet razgrabjetsja razgrabjut razgrabjutsja razjedadut razjedadutsja razjedan razjedast razlichen raznoobrazen raznoskorosten razobran razocharuet
razocharuetsja razogonit razogonitsja razogonjat razogonjatsja razrabotek razrabotok razreshet razreshetsja razreshjet razreshjetsja razreshjut razreshjutsja
razrushet razrushetsja razrushjet razrushjetsja razrushjut razrushjutsja razumen razvedek razveden razvedet razvedetsja razvedok razvedut razvedutsja
razvernet razvernetsja razvernut razvernutsja razvi razvjazek razvjazok razzheg razzhgut razzhgutsja razzhzhen razzhzhet razzhzhetsja reabilitiruet
reabilitiruetsja reagiruet reagiruetsja reaktiven realen realistichen realon rebenok reber rebor rechen redaktiruet redaktiruetsja redek redok referi
refinansiruet refinansiruetsja reformiruet reformiruetsja regbi regeneriruet regeneriruetsja registriruet registriruetsja regulirovek regulirovok reguliruet
reguliruetsja reguljaren reguljaron reklamen reklamiruet reklamiruetsja rekonstruiruet rekonstruiruetsja rekorden rekvizitsja religiozen remesel remesol
remontiruet remontiruetsja repatriiruet repatriiruetsja repressii reshet reshetsja reshitelen reshitelon reshjet reshjetsja reshjut reshjutsja respiratoren
restavriruet restavriruetsja restrukturiruet restrukturiruetsja rezek rezerven rezhe rezhet rezhetsja rezjumiruet rezjumiruetsja rezok rezultaty rf rjadov
roden rody rojalti ros rosel roskoshen rosli rosol rossi rost rotoren roven roznichen rta rubashek rubashok rubet rubetsja rubit rubitsja rubjet rubjetsja
rubjut rubjutsja ruchek ruchen ruchok ruh ruiny ruki rushet rushetsja rushjet rushjetsja rushjut rushjutsja rybalek rybalok ryben rynko rynochen rzhi s
saharen saljutsja sama sami samih sammitsja samo samodostatochen samogo samoj samoletsja sanitaren santa sbegut sbegutsja sbet sbetsja sbezhit sbezhitsja sbit
sbitsja sbjet sbjetsja sbjut sbjutsja sborek sboren sborochen sborok schastju schetek schetok schetsja schitsja sdadut sdadutsja sdan sdast sdelek sdelok
segodnja sekreten sekretsja seledek seledok semashko semdesjatsja semej semek semena semikraten semjan semok serdechen sereber serebor serezen serezon
serjezen serjezon sest sester sestor severen sformiruet sformiruetsja sformuliruet sformuliruetsja sgorit sgoritsja sgorjat sgorjatsja shahmaten shahmaty
shapek shapok shassi shedjat shedjatsja shel shest shestdesjatsja shestikraten shet shetsja shifruet shifruetsja shire shirokopolosen shjet shjetsja shjut
shjutsja shli shol shou shtany shtukaturek shtukaturok shumen shutek shutok sidelek sidelok sidit siditsja silen silon sinhroniziruet sinhroniziruetsja
sistema sistematiziruet sistematiziruetsja sistemen sjadet sjadetsja sjadut sjadutsja sjemek sjemok sjest sjuzhetsja sk skameek skameok skazek skazhet
skazhetsja skazhut skazhutsja skazochen skazok skeletsja skidek skidok skladek skladok skorosten skresti skripek skripok skroet skroetsja skrojut skrojutsja
skromen skryt skuchen skuden skveren sladosti slasche slaven sledovatelen sledovatelon sleduetsja slegek slegok slet sletsja slezhek slezhok slit slitsja
slivki sljet sljetsja sljut sljutsja slovesen slozhen slozhivet slozhivetsja slozhivut slozhivutsja sluzhivet sluzhivetsja sluzhivut sluzhivutsja slyshen
slyshon sm smazek smazok smerten smertonosen smeshen smi smontiruet smontiruetsja smotr smotrit smotritsja smotrjat smotrjatsja sna snaruzhi snes snesen
sneset snesetsja snesti snesut snesutsja snezhen snimet snimetsja snimut snimutsja snjat snjatsja sny soberet soberetsja soberut soberutsja sobljudadut
sobljudadutsja sobljudan sobljudast sobran sochen sochi soglasen soglasheni soglason sognet sognetsja sognut sognutsja sojuzen solnechen solzhet solzhetsja
somali somnjuet somnjuetsja somnjujut somnjujutsja somoni sootvetstvenen sootvetstvenon sopostavet sopostavetsja sopostavit sopostavitsja sopostavjet
sopostavjetsja soprovozhdet soprovozhdetsja soprovozhdut soprovozhdutsja sortiruet sortiruetsja sosedej sosedi sosen sosisek sosisok soson sostavet
sostavetsja sostavit sostavitsja sostavjet sostavjetsja sotrudni sotsialen sotsialno sotsialon sotsiokulturen sovedjat sovedjatsja sovershenen sovershenon
sovershet sovershetsja sovershjet sovershjetsja sovershjut sovershjutsja sovest sovetsja sovmesten sovmeston sovokupen sovpadadut sovpadadutsja sovpadan
sovpadast sovpadet sovpadetsja sovpadut sovpadutsja sozdadut sozdadutsja sozdaet sozdaetsja sozdajut sozdajutsja sozdan sozdast sozhaleniju sozovet sozovetsja
sozovut sozovutsja sozvan sp spas spasen spaset spasetsja spasti spasut spasutsja speshek speshet speshetsja speshjet speshjetsja speshjut speshjutsja speshok
spetsialen spetsializiruet spetsializiruetsja spetsialon spichek spichok spit spitsja spjat spjatsja splavet splavetsja splavit splavitsja splavjet
splavjetsja spoet spoetsja spojut spojutsja sponsiruet sponsiruetsja sporen sportiven sportsmenek sportsmenok sposoben spotknet spotknetsja spotknut
spotknutsja spravek spravet spravetsja spravit spravitsja spravjet spravjetsja spravok sprovotsiruet sprovotsiruetsja srazu sredi srednesrochen srochen sroki
ssylek ssylok sta stabilen stabiliziruet stabiliziruetsja stabilon standarten standartiziruet standartiziruetsja stanet stanetsja stanko stanovet stanovetsja
stanovit stanovitsja stanovjet stanovjetsja stanut stanutsja starshe starshij statej statuetek statuetok stavek stavet stavetsja stavit stavitsja stavjet
stavjetsja stavok stazhirovek stazhirovok stekel steklo steklovoloken steklovolokon stekol ster stihi stimuliruet stimuliruetsja stirek stirok stojanek
stojanok stolichen stolknet stolknetsja stolknut stolknutsja storonu stradadut stradadutsja stradan stradast strahovek strahovok stran strashen strasten
strategii strelek strelok stremitelen stremitelon stret stretsja strizhek strizhok stroek strook strozhe strukturen struzhek struzhok stulja subsidiruet
subsidiruetsja subtitry suda sudeben sudej suden sudon sudov suhoputen sumatoshen sumek sumerki summaren sumok supermarketsja suschestvenen suschestvenon
suschnosti sushet sushetsja sushjet sushjetsja sushjut sushjutsja sutki sutochen suveniry suverenitetsja svalek svalok svarek svarochen svarok svekel svekol
svergnet svergnetsja svergnut svergnutsja svetsja svjazek svjazok svoboden svodek svoden svodok svoe svoego svoej svoeobrazen svoi svoih svoim svoja synovej
synovja syvorotek syvorotok szadi szheg szhgut szhgutsja szhzhen szhzhet szhzhetsja ta tabletek tabletok taen taksi tanko tantsjuet tantsjuetsja tantsjujut
tantsjujutsja taon tarelek tarelok taveren taveron tbilisi te techet techetsja teh tek tekut tekutsja tel tem temen teori tepel tepol terpit terpitsja tesen
teson tezek tezok tibetsja tipichen tishe tjanet tjanetsja tjanut tjanutsja tjazhedjat tjazhedjatsja tjazhel tjazhest tjuremen to tochek tochen tochok tochon
togo toj tokaren toksichen tolek tolknet tolknetsja tolknut tolknutsja tolok tomu tonen tonet tonetsja tonon tonshe tonut tonutsja topliven torgi totalitaren
tovaren tovarno tramvaj transformiruet transformiruetsja transgranichen transliruet transliruetsja transporten transportirovek transportirovok tranziten
tranzitsja travmiruet travmiruetsja travy treh trehkraten trem tremja trenirovek trenirovok treniruet treniruetsja trevozhen tri tripoli trjapek trjapki
trjapok trjasti troe troek trook tropiki trubek trubok truden ts tsb tschatelen tschatelon tscheten tselesoobrazen tselet tseletsja tselit tselitsja tseljet
tseljetsja tseljut tseljutsja tsementen tsepochek tsepochok tserkoven tserkvi tsifer tsifor tsirkuliruet tsirkuliruetsja tsisteren tsisteron tsitiruet
tsitiruetsja tsru tsunami tsvesti tsvetet tsvetetsja tsvetsja tualetsja tunder tundor tushet tushetsja tushjet tushjetsja tushjut tushjutsja tutsja tv
tvorozhen ty uberet uberetsja uberut uberutsja ubet ubetsja ubezhdet ubezhdetsja ubezhdut ubezhdutsja ubiets ubiots ubit ubitsja ubjet ubjetsja ubjut ubjutsja
uborek uborok ubran ubytochen ucheben uchetsja uchrezhdeni udadut udadutsja udalet udaletsja udalit udalitsja udaljet udaljetsja udaljut udaljutsja udan udast
udivet udivetsja udivit udivitsja udivjet udivjetsja udoben uedet uedetsja uedut uedutsja ugadadut ugadadutsja ugadan ugadast ugla ugleroden ugli uglja
uglubet uglubetsja uglubit uglubitsja uglubjet uglubjetsja uglubjut uglubjutsja ugly ugoloven ugonit ugonitsja ugonjat ugonjatsja uhudshet uhudshetsja
uhudshjet uhudshjetsja uhudshjut uhudshjutsja ujden ujdet ujdetsja ujdut ujdutsja ujti ujuten uk ukazhet ukazhetsja ukazhut ukazhutsja ukolet ukoletsja
ukraden ukradet ukradetsja ukrepet ukrepetsja ukrepjet ukrepjetsja ukrepjut ukrepjutsja ulichen ulitek ulitok uluchshet uluchshetsja uluchshjet uluchshjetsja
uluchshjut uluchshjutsja ulybek ulybok um umen umenshet umenshetsja umenshjet umenshjetsja umenshjut umenshjutsja umer umnozhivet umnozhivetsja umnozhivut
umnozhivutsja umret umretsja umrut umrutsja unichtozhivet unichtozhivetsja unichtozhivut unichtozhivutsja unifitsiruet unifitsiruetsja universitetsja up
upadet upadetsja upadut upadutsja upakovek upakovok upomjanet upomjanetsja upomjanut upomjanutsja ureguliruet ureguliruetsja userden ushej ushel ushi ushli
ushol usilet usiletsja usilit usilitsja usiljet usiljetsja usiljut usiljutsja uskolznet uskolznetsja uskolznut uskolznutsja usloven uslovet uslovetsja uslovit
uslovitsja uslovjet uslovjetsja uspeshen uspeshon ustanovek ustanovet ustanovetsja ustanovit ustanovitsja ustanovjet ustanovjetsja ustanovok usten ustoj
ustupek ustupet ustupetsja ustupjet ustupjetsja ustupjut ustupjutsja ustupok usugubet usugubetsja usugubit usugubitsja usugubjet usugubjetsja usugubjut
usugubjutsja usynovet usynovetsja usynovit usynovitsja usynovjet usynovjetsja utechek utechok utek uter utihnet utihnetsja utihnut utihnutsja utok utolet
utoletsja utolit utolitsja utoljet utoljetsja utoljut utoljutsja utonet utonetsja utonut utonutsja utor utverzhdet utverzhdetsja utverzhdut utverzhdutsja
uvidit uviditsja uvidjat uvidjatsja uvjadadut uvjadadutsja uvjadan uvjadast uvlechen uvlechet uvlechetsja uvlek uvlekut uvlekutsja uvolet uvoletsja uvolit
uvolitsja uvoljet uvoljetsja uvoljut uvoljutsja uzhasen uzhasnet uzhasnetsja uzhasnut uzhasnutsja uzhe uzi v vakanten vaktsiniruet vaktsiniruetsja valjuten
vanen vanon variruet variruetsja vazhen vblizi vdohnet vdohnetsja vdohnovet vdohnovetsja vdohnovit vdohnovitsja vdohnovjet vdohnovjetsja vdohnut vdohnutsja
vechen vecherinek vecherinok veden veder vedet vedetsja vedor vedut vedutsja velikolepen venchuren verbovek verbovok veren verevek verevok verhoven vernet
vernetsja vernut vernutsja verojaten verojaton vertoletsja veschi vesen veson vesti vesy vetek veterinaren vetok vetra vetry vez vezen vezet vezetsja vezti
vezut vezutsja vibriruet vibriruetsja viden vidit viditsja vidjat vidjatsja vidzhetsja vie vilek vilok vinoven vintovek vintovok virusen visel visit visitsja
viski visol vizitsja vkusen vladenet vladenetsja vlazhen vlechen vlechet vlechetsja vlek vlekut vlekutsja vlozhivet vlozhivetsja vlozhivut vlozhivutsja
vnebjudzheten vneklassen vneochereden vnes vnesen vneset vnesetsja vnesti vnesut vnesutsja vneurochen vnezapen vnezapon vnimatelen vnimatelon vnuchek vnuchok
vnutri vo vodek voden vodok vodoroden vodorosli voen voenno vojden vojdet vojdetsja vojdut vojdutsja vojn vojsek vojsok vojti volen voloken volokon volon
volontery volosy volsheben voodushevet voodushevetsja voodushevit voodushevitsja voodushevjet voodushevjetsja voon vooruzhivet vooruzhivetsja vooruzhivut
vooruzhivutsja vopreki voruet voruetsja vosemdesjatsja voshel voshli voshol voskliknet voskliknetsja voskliknut voskliknutsja vosmi vosmikraten vosproizveden
vosproizvedet vosproizvedetsja vosproizvedut vosproizvedutsja vosproizvesti vosproizvodstv vosstanovet vosstanovetsja vosstanovit vosstanovitsja vosstanovjet
vosstanovjetsja vostochen vovlechen vovlechet vovlechetsja vovlek vovlekut vovlekutsja vozdushen vozglavet vozglavetsja vozglavit vozglavitsja vozglavjet
vozglavjetsja vozmet vozmetsja vozmozhen vozmozhon vozmut vozmutsja voznik vozniknet vozniknetsja vozobnovet vozobnovetsja vozobnovit vozobnovitsja
vozobnovjet vozobnovjetsja vozrasta vozrastet vozrastetsja vozrasti vozrastut vozrastutsja vozros vozrosel vozrosli vozrosol vozrost vozveden vozvedet
vozvedetsja vozvedut vozvedutsja vozvesti vpechatlet vpechatletsja vpechatlit vpechatlitsja vpechatljet vpechatljetsja vpechatljut vpechatljutsja vperedi
vpishet vpishetsja vpishut vpishutsja vposledstvii vrazhdeben vreden vs vse vsego vseh vsej vsem vsemi vsemiren vsemu vsenaroden vsja vsju vspyhnet
vspyhnetsja vspyhnut vspyhnutsja vspyshek vspyshok vstanet vstanetsja vstanut vstanutsja vstavet vstavetsja vstavit vstavitsja vstavjet vstavjetsja vstupet
vstupetsja vstupjet vstupjetsja vstupjut vstupjutsja vtorgnet vtorgnetsja vtorgnut vtorgnutsja vtorichen vtoro vveden vvedet vvedetsja vvedut vvedutsja vvesti
vvoden vy vyberet vyberetsja vyberut vyberutsja vyborek vyborok vybory vybran vychetsja vychislet vychisletsja vychislit vychislitsja vychisljet vychisljetsja
vychisljut vychisljutsja vychtet vychtetsja vydadut vydadutsja vydaet vydaetsja vydajut vydajutsja vydan vydast vydelet vydeletsja vydelit vydelitsja vydeljet
vydeljetsja vydeljut vydeljutsja vyder vydor vydvinet vydvinetsja vydvinut vydvinutsja vyedet vyedetsja vyedut vyedutsja vyemek vyemok vygljadenet
vygljadenetsja vygoden vyhlopen vyjavet vyjavetsja vyjavit vyjavitsja vyjavjet vyjavjetsja vyjden vyjdet vyjdetsja vyjdut vyjdutsja vyjti vykupet vykupetsja
vykupjet vykupjetsja vykupjut vykupjutsja vyletit vyletitsja vyletjat vyletjatsja vyletsja vypet vypetsja vypishet vypishetsja vypishut vypishutsja vypjet
vypjetsja vypjut vypjutsja vypusken vyrastet vyrastetsja vyrasti vyrastut vyrastutsja vyrezhet vyrezhetsja vyros vyrosel vyrosli vyrosol vyrost vyrubek
vyrubok vyruchek vyruchok vyselet vyseletsja vyselit vyselitsja vyseljet vyseljetsja vyseljut vyseljutsja vyshe vyshel vyshivek vyshivok vyshlet vyshletsja
vyshli vyshljut vyshljutsja vyshol vyslan vysokomeren vysokoskorosten vysokotehnologichen vysokotochen vysoten vysshij vystavek vystavok vystupet vystupetsja
vystupjet vystupjetsja vystupjut vystupjutsja vysylek vysylok vyter vytret vytretsja vyveden vyvedet vyvedetsja vyvedut vyvedutsja vyvesti vyvody vyzhivet
vyzhivetsja vyzhivut vyzhivutsja vyzovet vyzovetsja vyzovut vyzovutsja vyzvan vzaimen vzaimon vzaimoponimani vzaimovygoden vzajmy vzgljanet vzgljanetsja
vzgljanut vzgljanutsja vzjat vzjatek vzjatok vzjatsja vzletit vzletitsja vzletjat vzletjatsja vzryvchatek vzryvchatok vzryven zabastovek zabastovok zabaven
zabet zabetsja zabit zabitsja zabjet zabjetsja zabjut zabjutsja zablokiruet zablokiruetsja zabroniruet zabroniruetsja zabudet zabudetsja zabudut zabudutsja
zachetsja zachislet zachisletsja zachislit zachislitsja zachisljet zachisljetsja zachisljut zachisljutsja zadadut zadadutsja zadan zadast zaderzhek zaderzhok
zadushet zadushetsja zadushjet zadushjetsja zadushjut zadushjutsja zafiksiruet zafiksiruetsja zagadek zagadochen zagadok zahochet zahochetsja zahotjat
zahotjatsja zajavek zajavet zajavetsja zajavit zajavitsja zajavjet zajavjetsja zajavok zajma zajmet zajmetsja zajmov zajmut zajmutsja zajmy zakazhet
zakazhetsja zakazhut zakazhutsja zaklepek zaklepok zakonodatelen zakonodatelon zakonoposlushen zakrepet zakrepetsja zakrepjet zakrepjetsja zakrepjut
zakrepjutsja zakroet zakroetsja zakrojut zakrojutsja zakryt zakupek zakupet zakupetsja zakupjet zakupjetsja zakupjut zakupjutsja zakupok zalozhivet
zalozhivetsja zalozhivut zalozhivutsja zamedlet zamedletsja zamedlit zamedlitsja zamedljet zamedljetsja zamedljut zamedljutsja zamerznet zamerznetsja
zamerznut zamerznutsja zametek zameten zametok zameton zamglavy zamminister zamministor zamorozki zanjat zanjatsja zapaden zapasen zapchasti zaper zapisek
zapishet zapishetsja zapishut zapishutsja zapisok zaplaniruet zaplaniruetsja zapret zapretsja zarazen zaregistriruet zaregistriruetsja zarjadek zarjaden
zarjadok zarubezhen zaschiten zaselet zaseletsja zaselit zaselitsja zaseljet zaseljetsja zaseljut zaseljutsja zashifruet zashifruetsja zasluzhivet
zasluzhivetsja zasluzhivut zasluzhivutsja zastavet zastavetsja zastavit zastavitsja zastavjet zastavjetsja zastrelet zastreletsja zastrelit zastrelitsja
zastreljet zastreljetsja zastreljut zastreljutsja zatjanet zatjanetsja zatjanut zatjanutsja zatjazhen zatopet zatopetsja zatopjet zatopjetsja zatopjut
zatopjutsja zatraty zatronet zatronetsja zatronut zatronutsja zavernet zavernetsja zavernut zavernutsja zavershet zavershetsja zavershjet zavershjetsja
zavershjut zavershjutsja zavetsja zavisit zavisitsja zavojuet zavojuetsja zavojujut zavojujutsja zavter zavtor zazheg zazhgut zazhgutsja zazhzhen zazhzhet
zazhzhetsja zel zemel zemen zeniten zeren zeron zhaden zharoprochen zhdet zhdetsja zhdut zhdutsja zhe zhelezen zheleznodorozhen zherebevek zherebevok
zherebjevek zherebjevok zhestche zhilischen zhivet zhivetsja zhivopisen zhivoten zhivut zhivutsja zhiznenen zhiznenon zhiznesposoben zhjuet zhjuetsja zhjujut
zhjujutsja zhjuri zhongliruet zhongliruetsja znachitelen znachitelon zol zrelischen zriteli zuben zvezden
`,
  adjective: `
abrazivn absoljutn abstraktn absurdn adaptivn adekvatn administrativn agrarn agressivn agropromyshlenn akkreditovann akkuratn aktivn aktsionern aktsizn
aktualn aliev alkogoln alternativn ambitsiozn ambulatorn analogichn anomaln anonimn antichn antidempingov antikorruptsionn antikrizisn antikvarn antimonopoln
apelljatsionn apparatn arbitrazhn arhitekturn armirovann atomn avarijn aviatsionn avtomobiln avtonomn avtoritarn avtoritetn basketboln bazov bditeln bedn begl
bel beremenn beschislenn beskonechn bespilotn besplatn bespokojn bespolezn bespomoschn besposchadn besposhlinn bespretsedentn bespristrastn besprovodn
bessmertn bessporn bestsenn betonn bezdomn bezgranichn beznadezhn beznalichn bezopasn bezoruzhn bezothodn bezotvetstvenn bezrabotn bezrassudn bezrazmern
bezumn bezuslovn bezuspeshn bezvizov bezvredn bezzaschitn bezzhalostn biobezopasn birzhev bjudzhetn blagodarn blagopoluchn blagoprijatn blagorodn
blagotvoriteln bledn blizhnevostochn boev bogat bolezn boleznenn boln bolotn borisov bos bozhestvenn brakovann brjushn bronirovann bronzov bukvaln bumazhn
burn bystr bytov chasov chast chastichn chastn chern chervjakov chestn chetvert chetyrehkratn chislenn chist chrezmern chrezvychajn chudesn chuvstviteln daln
dalnevostochn dalnovidn davaem defektn defitsitn degradirovann dejstvenn dejstviteln delikatn delov denezhn derev derevjann desantn deshev desjat desjatikratn
detaln devjat devstvenn differentsialn dinamichn distantsionn dizeln dlinn dliteln dnevn dobr dobrovoln dobrozhelateln dogovorn doiln dokazann dokumentaln
dolgosrochn dolgovechn dolgozhdann dolzhn dom domashn dopolniteln dopustim dorozhn doshkoln dosrochn dostatochn dostignut dostojn dostovern dostupn dovoln
dozhdliv dragotsenn drevesnostruzhechn drevesnovoloknist druzheljubn druzhestvenn duhovn durn dvadtsat dvenadtsat dvoichn dvojn dvojurodn dvuhpalatn dvukratn
dvusmyslenn dyhateln edin edinodushn edinoglasn edinoobrazn edinovremenn edinstvenn effektivn ekologichn ekonomichn ekonomn ekskljuzivn ekskursionn
eksperimentaln ekspertn eksponentsialn eksportn eksportoorientirovann ekstremaln ekstrenn ekvivalentn elastichn elegantn elektoraln elektromagnitn
elektromobiln elektronn elementarn emotsionaln endemichn energichn energobezopasn energoeffektivn estestvenn ezhednevn ezhegodn ezhekvartaln ezhemesjachn
ezhenedeln fakultativn falshiv federaln feodaln fiksirovann finansirov finansov fioletov fiskaln fluorestsentn folklorn fondov formaln formirov forumn
fundamentaln funktsionaln funktsionirov futboln garmonichn gazov gendern generaln geotermaln ger gibridn glamurn glavn globaln glup gnevn godichn godov gol
golodn golov golub gomoseksualn goncharn gord gorizontaln gorn gostev gosudarstvenn gotov grandiozn gravitatsionn grechnev grjazn gromadn grub grustn gruzov
gumanitarn gumann gusenichn gust haotichn haraktern hitr hlopchatobumazhn hlopkov hlopnut hlynut hokkejn holodn horov hozjajstvenn hrabr hud hudozhestvenn
hvojn idealn identichn igrov immunn individualn industrialn inertn infektsionn infljatsionn informatsionn infrakrasn infrastrukturn initsiativn inkljuzivn
innov innovatsionn inoplanetn inostrann institutsionaln instrumentaln integraln integratsionn integrirovann intellektualn intensivn interesn internatsionaln
intimn investitsionn inzhenern ipotechn ironichn iskljuchiteln iskusstvenn ispoln ispolniteln ispytateln istinn izbirateln izbrann izbytochn izdavaem izgotov
izmenchiv izobraziteln izobretateln izolirovann izoschrenn izvestn jadern jadovit jarostn jasn javn jazykov jubilejn juvelirn juzhn kachestvenn kadrov kalijn
kamenn kapitaln kazhd kiberbezopasn kinut kisl kivnut klastern kletochn kljuchev knizhn kochanov kognitivn kohanov kolichestvenn kollektivn kolonialn
kolossaln koltsev kombikormov komfortn kommunaln kommunikatsionn kompaktn kompetentn kompjutern kompleksn kompozitn konechn konfessionaln konfidentsialn
konkretn konkurentn konkurentosposobn konkursn konservativn konservirovann konsolidirovann konstitutsionn konstruktivn konsultativn kontejnern kontinentaln
kontraktn kontsentratsionn kontseptualn konv korenn korichnev kormov korporativn korrumpirovann kosnut kosvenn kotor kozhan kozlov krasiv krasn krasnorechiv
krasochn kratkosrochn kreativn kreditn krichev kriknut kriminaln krizisn kroshechn krovav krugl krugov krupn krupnomasshtabn krut kultov kulturn kustarn
kvadratn kvalifitsirovann kvantov kvartaln laminirovann lazern lebedev lechebn ledjan ledov legendarn legitimn legkov lekarstvenn leniv lesn letaln lev lgotn
liberaln lichn likvidn linejn lishenn litejn literaturn ljub ljubim ljubopytn lnjan logichn lojaln lokaln lopnut lozhn lunn lys lyzhn magnitn maksimaln mal
maloverojatn marginaln maslichn masshtabn massivn massov materialn mebeln medlenn medn mehanizirovann melknut memorialn mern mertv mesjachn mestn
mezhdistsiplinarn mezhdugorodn mezhdunarodn mezhgosudarstvenn mezhkonfessionaln mezhkulturn mezhnatsionaln mezhpravitelstvenn mezhregionaln mezhreligiozn
mezhvedomstvenn mezhvuzov mgnovenn migratsionn mil mineraln minimaln minstr mirn mirov mirzieev mjasn mlechn mnogochislenn mnogoetazhn mnogofunktsionaln
mnogogrann mnogokratn mnogokvartirn mnogonatsionaln mnogopoljarn mnogoprofiln mnogotselev mnogourovnev mnogovektorn mnozhestvenn mobiln modern modn mogilev
moguschestvenn mokr molchaliv moldov molekuljarn molochn molod molodechn molodezhn monetarn monetn monotonn monumentaln moraln mordov morozn moschn mrachn
mudr mukomoln multikulturn multimodaln munitsipaln muzejn muzhestvenn muzykaln nachaln nad nadezhn nadnatsionaln naduvn nadzorn nagorn naivn najdenn
nakopiteln nalogooblagaem nalogov naprasn naprjazhenn narodn naruzhn naselenn nasilstvenn nasmeshliv nastojchiv nastupateln nasuschn natsionaln naturaln
nauchn nazemn nazyvaem nebesn nebezopasn neblagodarn neblagopoluchn neblagoprijatn nebrezhn nechetn nedejstviteln nedolgovechn nedootsenenn nedopustim
nedostatochn neestestvenn neformaln neftjan negativn neistov neizbezhn neizgladim neizlechim neizvestn nejasn nejtraln nekonstitutsionn nekontroliruem nekotor
nelegaln nelep nematerialn nemedlenn neminuem nenalogov nenormaln nenuzhn neobhodim neobjazateln neobosnovann neobratim neobychn neodnokratn neodnoznachn
neogranichenn neohotn neopisuem neoplachenn neopredelenn neosporim neotemlem neotjemlem neotlozhn neozhidann nepoln neposledovateln neposredstvenn nepraviln
nepravitelstvenn nepravomern nepredskazuem nepreryvn nepriemlem neprijatn neravnomern nerazryvn nereguljarn nerentabeln nerozhdenn nervn neschastn nesoglasn
nesomnenn nesposobn nespravedliv nestabiln nesvjazann nesyrev nesyrjev netarifn netipichn netronut neudachn neuderzhim neudobn neulovim neumestn neustann
neustojchiv neuverenn nevazhn nevern neverojatn nevezhestvenn nevidim nevinn nevinovn nevozmozhn nevyplachenn nezabyvaem nezakonn nezamenim nezavisim nezdorov
nezhn neznachiteln nizov nochn nominaln normaln normativn nosim nosochn nov novorozhdenn nravstvenn nulev nuzhn obektivn obespechenn obespokoenn obezzhirenn
obiln objazateln objektivn oblachn oblastn obmanut obnov oboroniteln oboronn obosnovann obratn obrazov obrazovann obrazovateln obschemirov obschenatsionaln
obschestvenn obshirn obuslovlenn obvinjaem obychn obydenn obyknovenn ocharovateln ocheredn ochevidn ochischenn ochn odarenn odinakov odinochn odnorazov
odnorodn odnovremenn ofitsialn ofshorn ogranichenn ogromn okonchateln okunut opasn operativn operatsionn opern opisateln opredelenn oproshenn oprovergnut
optimaln optimistichn optov opuhnut opytn oranzhev orbitaln organizatsionn originaln ortodoksaln oruzhejn oschutim osjazaem oskorbiteln oslabnut osnov osnovn
osob osobenn ostaln ostorozhn ostr osuschestvim osuzhdenn osvedomlenn otborn otborochn otchajann otchetliv otdalenn otdeln otechestvenn otkrovenn otkryt
otlichiteln otlichn otnositeln otraslev otritsateln otstavn otvergnut otvetn otvetstvenn ovoschn ozhestochenn ozhidaem ozhivlenn pahnut pahotn pamjatn
paralleln parnikov parov partisipativn pashaln passivn pechaln pechatn pensionn peredavaem peredov peregovorn perehodn perelomn peremenn perepodgotov
perepolnenn perevernut periferijn personaln perspektivn perv pervichn pervoklassn pervonachaln peshehodn pilotn pischev pitateln pjan pjat pjatikratn
planetarn planirov plastikov platezhesposobn platezhn plaviln plavn plemenn plenarn plenn plodorodn plodotvorn plotn pobedn pobedonosn pobochn pochetn pochtov
pochvenn podavaem podavlenn podcherknut podchinenn poddeln podgotov podlinn podmoskov podnebesn podobn podohodn podotchetn podozrevaem podozriteln podrjadn
podrobn podrostkov podryvn podsudim podtolknut podushn podvergnut podvodn podzemn poetapn pogodn pogranichn pokinut pokojn pokupateln polev polezn poljarn
poln polnomasshtabn polnomochn polnotsenn polov polozhiteln ponjatn popoln populjarn poraziteln porochn poroshkov portn portov posev posevn posledovateln
poslevoenn poslushn posmertn posredstvenn postepenn postojann potentsialn poverhnostn povernut povsednevn povtorn pozharn pozhil pozhiznenn pozitivn
poznavateln pragmatichn praktichn prav pravdopodobn praviln pravitelstvenn pravoohraniteln pravoslavn pravov prazdn prazdnichn prednamerenn prednaznachenn
predostavlenn predpochtiteln predpolagaem predskazuem predstaviteln predvariteln preferentsialn prekrasn prepodavaem presn presnovodn prestizhn prestupn
preventivn prevoshodn prezhdevremenn pribegnut pribliziteln pribrezhn pribyln pridavaem pridnestrov priemlem priemn prigodn prigorodn prigranichn prijatn
prikladn prikrovatn prilichn primechateln primenim primitivn prinuditeln prioritetn prirodn prirodoohrann prisjazhn privatn privilegirovann privlekateln
privychn priznann prjadiln prjam problemn prochn prodavaem prodbezopasn produktivn prodvinut proektn professionaln proftehobrazov programmiruem programmn
progressivn prohladn prohodim proizvoditeln proizvodn proizvodstvenn proizvoln promahnut promezhutochn promyshlenn proniknut proportsionaln propravitelstvenn
proryvn proshl prosnut prosrochenn prost prostorn prostranstvenn protezn protivopolozhn protivopravn protivorechiv protivotankov protjanut proverenn
provintsialn provlastn prozapadn prozhitochn prozrachn prygnut publichn pushechn pust pyln radiatsionn radikaln radioaktivn radiolokatsionn radostn
rafinirovann rajonn raketn ranen rapsov rasplyvchat rasprostranenn rasserzhenn rastjanut rastorgnut ravn ravnopravn razb razbit razbuhnut razdavaem razgnevann
razgov razlichn razn raznoobrazn raznoskorostn razocharovann razrushiteln razumn razvernut razvit razvlekateln reaktivn realistichn realn rechn redaktsionn
regionaln reguljarn reklamn rekordn religiozn rentabeln reshiteln respiratorn resursn revniv revoljutsionn rezervn riskovann rjadov rodn rodov rogat rokov
roskoshn rotorn rovn roznichn rozov ruchn rulev rybn rynochn rzhan saharn sam samodeln samodostatochn samostojateln samozanjat sanitarn sborn sborochn
schastliv schedr sderzhann sedm sekretn seksualn selskohozjajstvenn semejn semenn semikratn ser serdechn serdit serebrjan serezn serijn serjezn setev severn
sezonn sformirov sguschenn shahmatn shelkov sherstjan shest shestikratn shirokopolosn shklov shkoln shumn shvejn siln sistemn skazochn sklonn skoordinirovann
skor skorostn skromn skryt skuchn skudn skvern slab slavn sledstvenn slep slomann slovesn slozhn sluchajn slyshn smel smerteln smertn smertonosn smeshann
smeshn snezhn snopkov sobstvenn sochn soderzhateln sognut sojuzn solen soljan solnechn somniteln sopern sopostavim sostojateln sosudist sotov sotsialn
sotsiokulturn sovershenn sovmestim sovmestn sovokupn sovremenn sozdavaem soznateln spel spetsializirovann spetsialn spinn splochenn spokojn spontann sporn
sportivn sposobn spotknut spravedliv sputnikov sravnim sravniteln srednesrochn srednevekov srochn stabiln staln standartn star starinn startov stekljann
steriln stihijn stolichn stolknut strahov strann strashn strastn stremiteln stroiteln strukturn sudebn suhoputn sumatoshn summarn surov suschestvenn sutochn
suverenn svarochn svergnut sverhestestvenn sverhjestestvenn svetl svjaschenn svjat svjazann svobodn svodn svoeobrazn svoevremenn syr syrev syrjev tainstvenn
tajn talantliv tamozhenn teatraln tehnogenn tekstiln temn tepl teplov terpeliv terpim territorialn tesn tipichn tipov tjanut tjazhel tjuremn tochn tokaev
tokarn toksichn tolknut tolst tonut toplivn torfjan torgov torzhestvenn totalitarn tovarn traditsionn transgranichn transnatsionaln transportn tranzitn
trebuem trehkratn trevozhn trezv triumfaln trivialn trogateln trojn trudn trudoljubiv trudov tschateln tschetn tsel tselesoobrazn tselev tsementn tsenn tsenov
tsentralizovann tsentraln tseremonialn tserkovn tsifrov tsivilizovann tup tuskl tverd tvorozhn ubediteln ubytochn uchebn uchen uchrediteln udachliv udalenn
udiviteln udobn udovletvorenn udovletvoriteln uglerodn uglublenn ugoln ugolov ugolovn ujazvim ujutn ulichn umel umerenn umn umstvenn umyshlenn unifitsirovann
unikaln universaln upolnomochenn upomjanut uprjam urodliv urovn userdn usilenn uskolznut uslov uslovn uspeshn ustal ustanov ustn ustojchiv utihnut utonut
uvazhaem uverenn uvlechenn uvlekateln uzhasn uzhasnut vakantn valjutn valov vazhn vdohnut vechn velikolepn venchurn verhovn veriteln vern vernut verojatn
vertikaln veterinarn vetrov vezhliv vidim vidn vinovat vinovn virtualn virusn vizov vizualn vkusn vlazhn vlijateln vnebjudzhetn vneklassn vneocheredn vneshn
vneshnetorgov vneurochn vnezapn vnimateln vnutrigosudarstvenn vnutriregionaln vodn vodonepronitsaem vodorodn voenizirovann voenn vokaln volatiln volshebn
voobrazhaem vooruzhenn voskliknut vosm vosmikratn vospitateln vosstanov vostochn vostorzhenn vozdushn vozmozhn vozmuschenn vozobnov vozobnovljaem vrazhdebn
vredn vremenn vsemirn vsenarodn vspyhnut vstrechn vstupiteln vtor vtorgnut vtorichn vvodn vychisliteln vydavaem vydvinut vygodn vyhlopn vynuzhdenn vypolnenn
vypuskn vyrazhenn vyraziteln vysheukazann vysheupomjanut vysokomern vysokopostavlenn vysokoskorostn vysokotehnologichn vysokotochn vysotn vzaimn
vzaimosvjazann vzaimovygodn vzgljanut vzrosl vzryvn vzvolnovann zabavn zabolev zaderzhann zagadochn zainteresov zainteresovann zakljuchenn zakljuchiteln
zakonn zakonodateln zakonomern zakonoposlushn zakryt zamechateln zamerznut zametn zamorozhenn zanjat zapadn zapasn zarabotn zarazn zarjadn zarubezhn zaschitn
zasluzhenn zast zastenchiv zasushliv zatjanut zatjazhn zatronut zavernut zavisim zavyshenn zdorov zelen zemeln zemn zenitn zernov zhadn zharoprochn zhelateln
zhelezn zheleznodorozhn zhelt zheltovat zhenat zhil zhilischn zhiv zhivopisn zhivotn zhiznenn zhiznesposobn zlot znachim znachiteln znakom znamenit zolot zrel
zrelischn zubn zvezdn
`,
  velarAdjective: `
abhazsk adriatichesk aerodinamichesk aerokosmichesk afgansk afrikansk akademichesk aktjubinsk akustichesk albansk allergichesk almatinsk alzhirsk amerikansk
analitichesk andizhansk anglijsk antarktichesk antirossijsk antiterroristichesk arabsk aravijsk argentinsk arhangelsk arheologichesk arktichesk armejsk
armjansk ashhabadsk astrahansk astronomichesk atlantichesk atletichesk atyrausk avstralijsk avstrijsk avtomatichesk azerbajdzhansk aziatsk bakinsk balkansk
baltijsk bangladeshsk bankovsk baranovichsk basksk bavarsk belgijsk belgorodsk belorusk belorussk berlinsk biblejsk biologichesk birmansk bishkeksk
bjurokratichesk blizk bobrujsk bogoslovsk bolgarsk bosnijsk botanichesk bratsk brazilsk brestsk britansk brjansk brjusselsk brokersk buddijsk buharsk
buhgaltersk chechensk cheljabinsk chelovechesk chernobylsk cheshsk chetk chilijsk dalek damask datsk demografichesk demokratichesk detsk diagnostichesk
didaktichesk dietichesk dik dilersk dinamichesk diplomatichesk dobrososedsk doktorsk dolg dorog dramatichesk drug druzhesk dushanbinsk dzerzhinsk efiopsk
egipetsk ekologichesk ekonomichesk ekstremistsk ekzotichesk elektrichesk elektrotehnichesk empirichesk energetichesk entsiklopedichesk epichesk
epidemiologichesk erevansk estetichesk estonsk etichesk etnichesk etnografichesk evangelsk evrazijsk evrejsk evropejsk faktichesk fantastichesk
farmatsevtichesk fashistsk fergansk filippinsk filosofsk finljandsk finsk fizichesk fiziologichesk fotoelektrichesk frantsuzsk galaktichesk gastronomichesk
genetichesk geografichesk geologichesk geometrichesk geopolitichesk georg germansk geroichesk gibk gidravlichesk gidrologichesk gidrometeorologichesk gigantsk
gigienichesk gipotetichesk gladk glubok gluh gollandsk gomelsk gork gorodsk gotichesk grazhdansk grechesk gretsk grodnensk gromk gruzinsk habarovsk hanojsk
hatlonsk himichesk hirurgichesk horezmsk horvatsk hristiansk hronichesk hrupk hudzhandsk ideologichesk imperatorsk impersk indijsk indonezijsk induistsk
iordansk iraksk iransk irkutsk irlandsk islamsk islandsk ispansk issledovatelsk istorichesk italjansk ivanovsk izdatelsk izrailsk japonsk jark jaroslavsk
jazychesk jugoslavsk juridichesk juzhnokorejsk kairsk kak kaliningradsk kaluzhsk kambodzhijsk kamchatsk kanadsk kapitalistichesk karagandinsk karibsk karpatsk
kaspijsk katastrofichesk katolichesk kavkazsk kazahsk kazahstansk kemerovsk kenijsk keramichesk kievsk kinetichesk kiprsk kirgizsk kishinevsk kitajsk
klassichesk klimatichesk klinichesk kobrinsk kolumbijsk komendantsk kommerchesk kommunistichesk konditersk konsulsk korejsk korolevsk korotk kosmetichesk
kosmichesk kostromsk krasnodarsk krasnojarsk kratk krepk krestjansk kritichesk krymsk kubichesk kubinsk kurdsk kursk kyrgyzsk latinsk latvijsk legk
leningradsk lingvistichesk lipk lirichesk litovsk livansk livijsk ljubitelsk ljuteransk logichesk logistichesk londonsk makedonsk makroekonomichesk malajzijsk
malenk mangistausk marokkansk matematichesk materinsk meditsinsk mehanichesk meksikansk melk metallichesk metallurgichesk meteorologichesk metodichesk
metodologichesk mezhbankovsk mezhetnichesk mezhparlamentsk mezhpokolenchesk mifichesk mikroskopichesk ministersk minsk mirotvorchesk mirsk mjagk mogilevsk
moldavsk mongolsk morsk moshennichesk moskovsk mozyrsk murmansk musulmansk muzhsk namangansk natovsk natsionalistichesk natsistsk naukoemk navoijsk nedorog
neftehimichesk nekommerchesk nelovk nemetsk neorganichesk neredk nevrologichesk niderlandsk nigerijsk nikak nizhegorodsk nizk nobelevsk norvezhsk novatorsk
novgorodsk novosibirsk obschegorodsk odinok okeanografichesk olimpijsk onkologichesk optichesk orenburgsk organichesk orlovsk osetinsk osmansk ottsovsk
pakistansk palestinsk paralimpijsk parizhsk parlamentsk partizansk partnersk passazhirsk patriotichesk pavlodarsk pedagogichesk pekinsk periodichesk permsk
persidsk peruansk pessimistichesk peterburgsk petrozavodsk pinsk ploh plosk poetichesk poisk politichesk politsejsk polsk populistsk portugalsk posolsk
postavsk postchernobylsk postsovetsk potrebitelsk praktichesk predprinimatelsk prezidentsk pribaltijsk pridnestrovsk primorsk profilaktichesk prosvetitelsk
protektsionistsk prozaichesk prussk psihiatrichesk psihichesk psihologichesk pskovsk redk reljativistsk rentgenovsk respublikansk rezk rimsk ritorichesk
rizhsk rjazansk romantichesk rossijsk rostovsk rozhdestvensk rumynsk russk sahalinsk samarkandsk samarsk saratovsk saudovsk selsk semantichesk serbsk
severokorejsk shanhajsk shirok shotlandsk shvedsk shvejtsarsk sibirsk simbiotichesk simfonichesk simvolichesk sinergetichesk sintetichesk sirijsk
sistematichesk skandinavsk skeptichesk sladk slavjansk slovatsk slovensk smolensk sogdijsk soisk sojuznichesk soligorsk somalijsk sotsialistichesk
sotsiologichesk sovetsk spetsifichesk sredizemnomorsk sredneaziatsk statichesk statistichesk stavropolsk stilistichesk stojk stomatologichesk strategichesk
strog subtropichesk suh sverdlovsk svetlogorsk svetsk tadzhiksk tailandsk tajsk tajvansk tak taktichesk tallinsk tambovsk tashkentsk tatarsk tbilissk
tegeransk tehnichesk tehnologichesk tematichesk teoretichesk terapevtichesk terroristichesk tibetsk tih tihookeansk tjumensk tjurksk tomsk tonk tragichesk
transatlantichesk trenersk tropichesk trudoemk tsentralnoaziatsk tsygansk tulsk tunissk turetsk turistichesk turkestansk turkmensk tversk tvorchesk uelsk
ukrainsk upravlenchesk uralsk uzbeksk uzk vallijsk varshavsk varvarsk vashingtonsk velik venesuelsk vengersk vensk vetnamsk vilnjussk vitebsk vizantijsk
vjetnamsk vladimirsk vneshneekonomichesk vneshnepolitichesk vnutripolitichesk voditelsk voinsk vojsk volgogradsk volkovysk vologodsk voronezhsk
vostochnoevropejsk vrazhesk vselensk vserossijsk vulkanichesk vypusk vysok vzysk zakarpatsk zalessk zamorsk zapusk zavodsk zhark zhenevsk zhensk zhestk
zhestok zhidk zhurnalistsk
`,
  hissingAdjective: `
ashedsh blestjasch blizhajsh bodrstvujusch bolsh budusch bystrorastusch byvsh chistjasch chuzh dalnejsh dejstvujusch derevoobrabatyvajusch dominirujusch
dorogostojasch doshedsh dvizhusch energosberegajusch glavnokomandujusch gorjach gorjuch gornodobyvajusch gospodstvujusch gossluzhasch horosh idusch
importozameschajusch ischezajusch ispolnjajusch izvestnejsh kazach komandujusch lesnich lezhasch ljubjasch luchsh mitingujusch mladsh mnogoobeschajusch
nachinajusch nadlezhasch nailuchsh naimensh napadajusch napadavsh nashedsh nastojasch nebolsh neftepererabatyvajusch nenadlezhasch nepodhodjasch nerzhavejusch
nezhelajusch neznajusch nisch novejsh objazyvajusch oboshedsh obrabatyvajusch obsch okamenevsh okruzhajusch osnovopolagajusch osvezhajusch otdyhajusch
otsutstvujusch pererabatyvajusch pereshedsh podavljajusch podhodjasch podlezhasch podoshedsh podpisavsh pogibsh pohozh poshedsh posledujusch postradavsh
poterpevsh potrjasajusch pravjasch predshestvujusch predstojasch predydusch prevzoshedsh prilegajusch prishedsh prisusch prisutstvujusch proch prohozh
proizoshedsh propavsh proshedsh protestujusch protsvetajusch pugajusch raboch rabotajusch rastusch reshajusch rukovodjasch sderzhivajusch shokirujusch shozh
sledujusch sluzhasch sootvetstvujusch spjasch starsh stojasch sumasshedsh svezh tekusch upravljajusch ushedsh ustarevsh vazhnejsh vedusch vhodjasch
voennosluzhasch voinstvujusch voshedsh vpechatljajusch vseobemljusch vseobjemljusch vseobsch vyshedsh vyshestojasch vyssh vystupajusch vyzhivsh
vzaimodopolnjajusch zahvatyvajusch zhivusch znajusch
`,
  softAdjective: `
aljumin anton blizhn chetyrehletn daln davn dochern domashn drevn dvuhletn dvustoronn evgen gen iskrenn izlishn krajn kremn letn magn mnogoletn mnogostoronn
nedavn nesovershennoletn nizhn novogodn nyneshn odnoletn odnostoronn osenn peredn pjatiletn pluton posledn pozdn prezhn proshlogodn rann raznostoronn
segodnjashn sin sosedn sredn stoletn trehletn trehstoronn utrenn vcherashn vechern verhn vesenn vneshn vnutrenn vsestoronn zadn zdeshn zimn
`,
  masculine: `
abhaz abiturient abonent abort abrikos abstsess absurd abzats administrator admiral adres advokat aerobus aerodrom aeroport aes afgan afganets afganistan
afgants afrikanets afrikants agent agregat agregator agressor agrobiznes agrokompleks agronom aist akkumuljator akr akrobat aksessuar akt akter aktiv aktivist
aktsent aktsioner aktsiz albanets albants albom alejnik aleksandr alfavit algoritm aljans almat almaz alzhir alzhirets alzhirts amazon ambar amerikanets
amerikants amper amsterdam amulet analiz ananas anderrajter anekdot angel anglichanin anklav annuitet anons antagonizm apelsin apokalipsis apostol apparat
appetit arab arahis arbuz arergard arest argentinets argentints argument arhiepiskop arhitektor arhiv arjergard armjan armjanin arsenal artefakt artist artrit
asbest asean asfalt ashhabad aspekt aspirant assistent assortiment asteroid astronavt astronom ateist ateizm ates atlet atom atribut attestats attraktsion
audit auditor auktsion autsajder avangard avans avgust avialajner aviaperevoz aviasoobschen aviastroen aviaudar avstraliets avstriets avtoban avtobus avtomat
avtomatizirovan avtomobilestroen avtomobilist avtor avtoritet avtoservis avtotransport avtotrass avtovokzal avtozavod azerbajdzhan azerbajdzhanets
azerbajdzhants aziat azot bagdad bahrejn bajkal bajt bakalavr bal balans balet balkon ball ballon bamper banan bandit bankir bankomat bankrot banner bar
baraban baran barer barjer baron barter bashkor bashkortostan basketbol bassejn bataljon batalon bator bazis beglets beglts begun bejrut bejsbol bekon
belagroprombank belar belarusbank belaz belgazprombank belgiets belgospischeprom belgrad belinvestbank belkoopsojuz bellegprom bellesbumprom belneftehim
belorgsintez belorus belorusneft belpocht belshin belstat beltamozhservis beltelekom belteleradiokompan beltpp beltransgaz belvest belvneshekonombank
benefitsiar benzin berlin bestseller beton bez bezhenets bezhents bezrabot bezviz biatlon biatlonist bilet bint biogaz bit biznes biznesmen biznesmn bizon
bjudzhet bjudzhetnik bjurokrat blagodaren blagodarn blagoprijat bliz bliznets bliznts bloger blokchejn bloknot bob bobr boets bogoslov bojkot bojler boks
bokser bolgarin bolt bombardir bonus borets borisov bort borts boss braslav braslet brat brauzer brazilets brazilts bremor brend brest brestchin brigadir
briks brilliant britanets britants broker bronetehnik bronezhilet bronhit bssr budapesht buddist buddizm buharest buhgalter bujvol buket buklet buldozer
buljon bulon bum bunker bunt burjat charlz charter chas chat chechen chechenets chechents chem chemodan chempion chempionat cherep cherez chernomor chert
chervjak chetvertfinal chip chlen chln chrezvych chugun chuntsin chuvash dagestan daniil dannym dar datchanin debet debjut ded dedollarizats defitsit defolt
dekan dekret delegat delfin delikates demokrat demon demonstr demonstrant deniel denisenk departament depozit deputat derevopererabotk desert detektiv
detsilitr deviz dezertir diabet diagnoz dialekt diametr diapazon differents differentsiats diktator diler dinamik dinar diplom diplomat direktor dirham
dirizher disbalans diskont diskurs dispetcher dissident distribjutor divan dividend dizajn djatel djavol djujm dnepr dnestr dnr dobil dobrovolets dobrovolts
dogovor dohod doklad doktor doktorant dokument dollar dolomit dolzhen dolzhn dom domen domn domovladelets domovladelts donbass donor dopros dorabot dostup
dovest dovod drajver dram drejf dron dsp dtp dub dublin dvigatelestroen dvor dvorets dvorts dvp dvustoron dvustoronenn dym dzhaz dzhejms dzhentlmen dzhentlmn
dzhon dzhozef eabr eaes east ebrr edinomyshlennik eep effekt efir efrejtor efsr egipet egiptjanin eib ekaterinburg ekologich ekomaterial ekonomich ekonomiches
ekonomist ekoturizm ekovas ekran eks ekskavator eksklav ekspat eksperiment ekspert eksponat eksponent eksport eksporter ekspress ekstrem ekstremist ekstremizm
ekvador ekvivalent ekzamen ekzamn ekzempljar elektorat elektrobus elektrod elektroliz elektromobil elektron elektroset elektrotransport element elevator
embrion emigrant emirat energet energetich energoblok energoeffekt energoresurs energosberezhen energosistem entuziast entuziazm epidemich episkop epizod epos
erevan eskalator eskiz eskort esminets esmints estonets estonts etalon etap etnograf etnos etot evrazes evroparlament evropeets evrosojuz ezdit fajans fajl
fakel fakt faktor fakultet fanat farengejt farfor farmatsevt farmatsevtich farmatsevtik farmproizvodstv fashist fashizm favorit fazan fbr federalizm feminizm
fenomen fenomn fermer filial filipp film filosof filtr final finalist finans finansist finn fitnes fitosanitar flagman flot fokus folklor fon fond fontan
format fort forum forvard fosfat fosfor fotoapparat fotograf foton fragment fraht frankfurt frantsuz frilanser front frukt fsb fundament funt furgon furor fut
futbol futbolist gadzhet gallon gandbol gangster garant garderob garnizon gaz gazon gazoprovod gchp gektar gen gendirektor general generator genkonsul genom
genotsid genprokuror geodezist geograf geopolit geopolitich gepatit gerb geroizm gerts ges gibdd gibrid gid gigabajt gigant gigavatt gimn gimnast gips
gitarist gitler glaz gnev gobelen gobeln god gol golf gollandets gollandts gollivud golod gololed golos golovchenk gomelschin gomselmash gonduras gonorar
gorispolkom gorizont gormon gorod gosbjudzhet goskomitet goskomvoenprom gospodin gospogrankomitet gossovet gosstandart gost gosudarstven goszakaz goszakup
grad gradus graf gramm gramot granit grant grazhdanin grebets grebts gres grib gripp grob grodnenschin grodnoazot grodnooblgaz grohot grom gruz gruzin
gruzooborot gruzoperevoz guandun gubernator gumanizm gvt hab haker halip haos harakter haratker harkov hatyn himich himikat hit hleb hlebozavod hlorid hod
hokimijat hokkeist holesterin holl holm holod holokost hor horeograf horvat hostel hozjain hram hrebet hristianin hristofor hristos hudozh huligan hvost ideal
idol ierusalim igil iisus ikt illjustrator imejut immigrant immunitet imperator imperializm impichment import importer importonezavisim importooperezhen
importozamesch impuls indeets indeks indiets indikator induizm indus inform informatizats ingredient initsiator inostran inostranets inostrants inspektor
institut instruktor instrument insulin insult integral integratsion intellekt intellektual intensiv interer interes interfejs interjer internat internet
interpol interv interval intsident invalid investitsion investor inzhener ioann ion iordan iosif iran iranets irants irlandets irlandts ishod islam islamabad
ispanets ispants ispolkom istets istts italjanets italjants iudaizm ivan ivl ivrit izbir izgib izhdivenets izhdivents izjan izjum izlozh iznos izobretat
izoljatsionizm izrailtjanin jakov japonets japonts jard jastreb javljaets jemen jemn jogurt judzhin jumor junep junior junisef junktad juridich jurist jusaid
juvelir kaban kabinet kabmin kabul kachestven kadet kadr kair kalambur kalibr kaliningrad kalkuljator kamaz kamerun kampus kanadets kanadts kanal kanat
kandidat kanjon kanon kantsler kanun kapital kapitalist kapitalizm kapitan kapral karakalpak karanik karankevich karantin karat karaul karbonat kardinal karel
karer karjer karl karman karnaval karp karter kartof karton kashtan katalizator katamaran katar kater katolitsizm kavkaz kavkazets kavkazts kazahstan kazan
kedr kgb kiber kiev kilobajt kilogramm kilometr kilovatt kinematograf kinematografist kinoteatr kinzhal kipr kipriot kirgiz kirill kishinev kislorod kit
kitaets kjuvet klapan klass klaster klen klever klient klimat klip kliring kln klon kloun klub kndr knr kod kodeks koeffitsient koks kolenval kollektiv
kollektsioner kolodets kolodts kolokol komandir komar kombajn kombatant kombikorm kombinat komendant komfort komissar komitet kommandos komment kommentator
kommunark kommunist kommunizm kompas kompjuter kompleks komplekt komponent kompozitor kompressor kompromiss konditer konets konflikt konglomerat kongress
kongressmen kongressmn konkret konkurent konkurs konkursant konsensus konservatizm konservator konsortsium konstantin konstrukt konsul konsultant kontakt
kontejner kontekst kontent kontinent kontrabandist kontrafakt kontragent kontrakt kontrast kontrsankts kontrterrorizm konts kontsern kontsert kontur konvejer
konvert kooperativ koordin koordinator kopengagen kopengagn korablestroen koran koreets koridor korm koronavirus korot korpus korrespondent kort koshmar
kosmodrom kosmonavt kosmos kostel koster kostjum kot kotel kover kovid kozel krab krahmal krakov kran krater kredit kreditor krejser krem krest krestjanin
kriket kristall kristofer krit kritich krizis krokodil krot kruiz krupnejsh krym kub kubinets kubints kubometr kult kumir kupets kupol kupon kupts kurator
kurd kurort kurs kursant kust kuvejt kvadrat kvant kvartal kvorum kvt kyrgyzstan labirint lajner landshaft laos laureat lazer led ledokol legion legioner
legkoatlet lejborist lejkoz lejtenant lekarstven lektor len leningrad lepel les lesoprodukts let lev liberal liberalizm lider lift limit limon lingvist linkor
lipetsk lissabon list litovets litovts litr livan lnokombinat lnr lob lobbist logist lokomotiv lom london lord lukashenk lvov madagaskar madrid magazin
magistr magnat magnit magnitofon majkl majning major maksimum maloross manat manchester mandat manevr manifest marafon marganets margants marker marshal
marshrut mart maslozavod masshtab massiv master mat material matras matros mbrr mchs med medalist medoborudovan medzhlis megabajt megapolis megavatt mehanizm
mekon meksikanets meksikants memorandum memorial menedzher menedzhment mentalitet mer mesjats metabolizm metall metallolom metalloprodukts meteorit metod metr
metsenat mezhdunar mezhdunarod mezhdunarodnik mezhgosudarstv mezhpravitelstv mezhregion mid mif migrant mihail mikroavtobus mikrob mikrofon mikron mikroskop
milan militsioner milliard milliarder milligramm millilitr millimetr million millioner minekonom minekonomik mineral minfin minimum mininform ministr minjust
minkultur minobor minobraz minomet minprirod minprom minschin minselhoz minselhozprod minstrojarhitektur minsvjaz mintor mintorg mintrans mintrud minus
minzdrav minzhilkomhoz mir mirotvor mirotvorets mirotvorts miss mitropolit mjasnikovich mjasokombinat mjunhen mjunhn mjuzikl mks mladenets mladents mln mlrd
moderator moderniz mogilev mogilevschin moldavanin molokozavod molot mom moment mongol monitor monopolist monorels monument moroz most mot motiv motor
mototsikl msp mtf multfilm munitsipal munitsipalitet mus mushket musor musulmanin muzykant mvd mvf mvt nabor nad nadzor naftan nagrev nahichevan naklon
nakonets nakonts naladit nalet nameren namern nan nanomaterial nanometr naprimer naprotiv naraschiv narkoman narkoz narod nasel nasos nasysch natsional
natsionalist natsionalizm natsist natsizm natsvaljut naves navodn navoz nazad nbrb ndfl nds neboskreb neftehim nefteprodukt nefteprovod negativ nejron
nejroset nejtralitet nejtron nemal nemets nemts neobhod nepal neposredstven nerezident nerushim nerv net neznakomets neznakomts niger nil nitrat njuans nkvd
nomer nominal nominant normativ norvezhets norvezhts nos notarius novator novobranets novobrants npz nur obed obekt obektiv obem objazan objed objekt objektiv
objem oblad oblispolkom oblsovet obman obmen obmn obmolot oborot obosnovan obrabot obratil obraz obrazets obrazts obrjad obschegosudarstvenn obscheobraz
obstrel obuslovlen obuslovln obval obzor ochevidets ochevidts odin odkb odnod oesr off ofis ofitser ofitsiant oflajn ognen ogorod ogurets ogurts ohvat ois
okazal okean oklad okop oksford okuljar omar ombudsmen ombudsmn onlajn oon opekun oplot opponent oppozitsioner opros opyt order orel orenburg organ
organizator organizm organizovan orient orientir original orkestr ornament osel osetin osmotr osnovnom osoben ostan ostrov ostrovets osvoit otbor otchet otdel
otechestven otets otezd otjezd otkaz otkryl otrab otrjad otstav otts otvet otzyv overdraft oves ovoschevodstv ozvuch paket pakistan pakt palestinets
palestints palet palets palochk palts pamjat pandus par parad paradoks paragraf parametr parashjut parashjutist parlament parlamentarizm parohod parom
partizan partner parus pasport passazhir passazhirooborot passazhiropotok pastor patent patriarhat patriot patriotizm patsient pavel paviljon pavilon pavlodar
pchelovod pedestal pekin peleng pens pension pensioner pepel pered pereezd peregovor perehod perelet perelom perenos pererabot pereryv peresmotr perets
perevod perevorot period pers personal perts pervoocheredn pes peshehod peshkom pestitsid petkevich petr petrishenk pevets pevts phenjan pianist piar pilot
pioner pir pirat pischevk pistolet piter pitomets pitomts pivzavod pjatdesjat pjedestal plan planshet plen plenum pljus pln plod plovets plovts pobedit
pobratim pochtaljon pochtalon pod podbor podderzh podderzhiv poddon podem podezd podhod podjem podjezd podkomitet podkup podpish podrazdel podrjad podschet
podval poet poezd pogrom pojas pojavil pokaz poklon pokup pol polet polietilen polietiln poligon poliklin polimer polis polit politich polivinil poljus polots
polufinal poluostrov pomidor pomozh ponizhen populizm por port portal portret portug portugalets portugalts poryv posetit posev posol posredstvom post
postroen postroit pot potentsial potom potrebkooperats povar povod povorot povstanets povstants pozhar pozor pragmatizm prakt pravitelstven pravoohran prazd
predel predlagaet predmet predpol predprinimat predusm prefiks premer premjer preparat prestol prestup pretendent pretsedent prezent prezident prezidium
pribalt pribor prichal priem priezd prigovor prihod prijut prikaz prikr priliv primer prinim prinjal prints printsip priorit prioritet prirost pristav pritsep
prium priverzhen priverzhenets priverzhents priverzhn privet priz prizer prizv prizyv prjamyh probel probl problematik prodavets prodavts prodinspekts
prodjuser prodolzhaet produkt proekt proezd profession professional professionalizm professor profitsit profsojuz prognoz program programmist progress prohod
proizvodstven prokat prokuror prolet proliv promplosch promyshlen proon proran proryv prospekt prostim prostimulir prostor prostranstven protein
protektsionizm protest protestant protez protiv protokol proton prototip protsent protsess protsessor proval proved provizor provod prozhiv prud prut psalom
psihiatr psihoterapevt publitsist pulemet puls punkt putem puteprovod putin rab rad radar radikalizm radius rajispolkom rajon ran raps raschet rashod rasist
rasizm raskol raskr raspad rasschit rasskaz rasskazh rassl rassmat rasstrel rassvet rastvor ratifits ratsion raund ravvin raz razdel razgovor razgrom razliv
razmer razrab razrabot razryv razum razviv razvod reaktor reben redaktor redis reeksport reestr referendum reformator region registr registrator registrats
rejd rejn rejs rekord rektor rekvizit relef reliz reljef rels remont renessans rentgen rentgn reper repertuar repetitor reporter respondent respubl
respublikanets respublikants restoran resurs retsept revizor revoljutsioner rezerv rezervuar rezhim rezhisser rezident rezonans rezultat rezultativ rial
richard rieltor rim rimljanin ris ritejl ritejler ritm ritual rjad rjadom robert robot robotizats robotizirovan rod roddom roman romanist romans romantizm
rossijan rossijanin rost rostov rot rotor rov rozhdaem rsfsr rukav rulon rumas rumyn rup ryzhen sad sadyk sahalin sahar sajt salat saljut salon sam samarkand
sammit samolet samoobespechen samosval samoz sankt sanktsionn santimetr savushkin sazhenets sazhents sbor sbros sbyt schet schit segment sejchas sejf sekret
sekretariat seks sektor selchanin selektsioner selhoz selsovet semashk semdesjat semestr seminar senat senator sensor separatist separatizm ser serb serial
sertif sertifikat server servis serzhant seul sev sever sez sezd sezon shahmatist shahter shans shar sharf shedevr shef shelf sherif shestdesjat shkaf shlam
shlejf shlem shljuz shnur shod shofer shokolad shos shotlandets shotlandts shpinat shpion shpon shprits shram shtab shtamm shtangist shtat shtorm shtraf
shturm shum shumilin shurup shved shvejtsarets shvejtsarts shymkent sidr signal silos siluet simpozium simptom simuljator simvol sindrom singapur sintez
siriets sirop sjezd sjurpriz sjuzhet skandal skaner skelet sklad sklon sklonen sklonn skot skulptor slanets slants slavjanin sled sledit sleduet slishkom slon
slonim slot slovam smartfon smolenschin smorgon smysl snajper snarjad snegopad snezhk snopk snos sobor sodruzh sojuz soldat solod som son sorbent sort sosed
sostav sosud sotrudnich sotsial sotsialist sotsializm sotsium sotsopros sous sovbez sovet sovfed sovmest sovmin sovremen sovsem sozdat spad spartak spasat
spektr spetsialist spetsializ spetsproekt spid spiker spirt spirtzavod splav sponsor spor sport sportsmen sportsmn sportzal sposob spravedl sprint spros sryv
ssagpz sssr stabil stadion stakan stalingrad stambul standart stankostroen start startap starter statist status stazher stefan stend stereotip stimul stiven
stivn stoim stoit stokgolm stol stolb stolbets stolbts stolp strahar stranah strategich stress stroit strojindustr strojkompleks strojmaterial stsenarist
student stul stvol styd subekt subjekt sud sudan suitsid sulfat sultan sum sup super superintendant superkompjuter supermarket sustav suvenir suverenitet svet
svetofor svinets svinokompleks svints sviter svjazan syn syr tadzhikistan tailand tajfun tajm takt talant tallin tam tamozh tamozhen tamozhennik tanets tanker
tants tantsor tarif tarifn tashkent tass tatarin tatarstan teatr tegeran tehas tehnadz tehnich tehnologich tekst telefon telegram telekanal telekom teleskop
televid televizor temp tender tennis tennisist teoretich teploenerget terabajt terapevt termin terminal termometr terror terrorist terrorizm tes test tetraedr
tets tezis tibet tif tigr tip titan titul tjulpan token toksin tolochin tom tomas tomat ton top torf torgovets torgovts tormoz tort tot tovar tovarooborot
tovaroprovodjasch traktir traktor tramplin transfer transgranich transport tranzistor tranzit trast traur trejder trejler trenazher trend trener tretih
tribunal triller trillion trillioner triumf trln trollejbus tron tros trotuar truboprovod trud trudjasch trup tsejlon tselikom tselom tsement tsenit tsent
tsentner tsentr tsenzor tsifrovizirovan tsikl tsiklon tsilindr tsvet tsygan tualet tuberkulez tuman tunis tur turin turist turistich turizm turkmen
turkmenistan turkmn turnir tut tvorch tyl uchet udar udmurt udobr uels uglerod uglevodorod ugol ugon uhod uiljam ukaz ukol ukrainets ukraints uksus ukus ulan
ulov ultimatum umvd unifik univers universitet upolnomochen uprav upravlenches uragan ural uran urban urozhenets urozhents uscherb ushib ustav utes uveren
uvkb uzbekistan uzel uzhas uzhestozh uzhin vagon vagonostroen vakuum val vals vandal vandalizm variant varvar vashington vatikan vatt vaucher vdovets vdovts
veb vebinar vecher vef vegetarianets vegetariants vektor velosiped velosipedist velosport venchur vengr verbljud verdikt vertolet ves veter veteran veterinar
vetnam vetpreparat vetsanitar vezd vhod vhodit vid videoregistrator vidzhet viktor vilgelm vilnjus vinil vinograd vint vip virus vitamin vitaz viteb
vitebschin vitjaz vizit vjaz vjetnam vjezd vklad vks vkus vladelets vladelts vladimir vnd vniz vnp vnutr vodopad vodorazdel vodorod voin vois vokzal vol
volejbol volfram volgograd volonter volos volt vopros vor voron vosemdesjat voshod vov voz vozdush vozmozh vozrast vozvraschenets vozvraschents vozvrat vpered
vred vremen vremenem vrjad vrotslav vrp vseross vulkan vuz vvest vvod vvoz vvp vvs vybor vybros vychet vyezd vygovor vyhlop vyhod vykup vylet vymysel vypol
vyrabot vyrazil vysokokachestvenn vystavoch vystrel vyvod vyvoz vyzov vzaim vzaimopomosch vzaimopriemlem vzaimoraschet vzaimouvazh vzgljad vzlomom vznos vzryv
vzvod zabolevaem zabor zachem zachet zaderzh zaem zagovor zagreb zahod zahvat zainteresovan zajats zajavil zakat zakaz zakon zakonoproekt zal zaliv zamin
zampred zamuzhem zanaves zapad zapas zapchast zapret zapros zarabot zarjad zarubezh zastrojk zatem zator zatrat zavershit zavet zavod zdravoohran zemletrjas
zhandarm zhanr zhelob zhest zhezl zhilfond zhilts zhir zhivopisets zhivopists zhivot zhlobin zhurnal zhurnalist zond zont zst zub zubr
`,
  hissingMasculine: `
aftershk aftershok agrogorodk agrogorodok akademik alkogolik ammiak analitik analog antibiotik antropolog arbitrazh arheolog autsorsing azhiotazh bagazh
bagazhnik bak bangladesh bank barsuk bdipch beg belk belok bereg bespilotnik besporjadk besporjadok bezbiletnik billing biolog bishkek bishkk blank blk blog
blok bobrujsk boevik bog bok bolelschik bombardirovschik bortprovodnik botink botinok brak brifing buk byk chajnik cheh chek chelnk chelnok chelovek chelovk
chemodanchik cherdak chernovik chertezh chertezhnik chesnk chesnok chetverg chinovnik chk dalnobojschik damask datchik demping desantnik desjatk desjatok
dialog disk dnevnik dnk dok dokladchik dolg dolzhnik donetsk doping dopusk dosug dramaturg drenazh drug duh durak dush dzhordzh edinburg eek ekipazh ekolog
elektrik epidemiolog etazh ezhegodnik fartuk fejerverk fejk filolog finish fizik flag fonarik frank frederik frg fridrih funduk galstuk gamburg garazh genrih
gensek gensk geolog gertsog gornjak gorodk gorodok goroh gorshk gorshok grabezh gradonachalnik grafik greh grek greshnik gribk gribok grk gruzovik gtk
habarovsk himik hirurg hischnik hlopk hlopok holding holodilnik holostjak hosting hudozhnik igrk igrok inning irak isk istochnik istorik itog izbytk izbytok
izlishek izlishk izvestnjak jagnenk jagnenok jaschik jazychnik jazyk kabluk kak kamufljazh kamysh karabah karandash kardiolog karlik karmannik kasting katalog
katolik kauchuk kazah kazak kembridzh kerling keshbek kgk kirpich kishechnik klerk kljuch kolenjah kolledzh komik konchik konek konk kortezh koshelek koshelk
kottedzh krah krik krjuk krolik krug kubk kubok kulak kupazh kurilschik kusk kusok kustarnik kvebek kvebk lak latysh lavochnik lednik lesnik letchik lizing
ljubovnik ljuk ljuksemburg lomtik lozung luch lug lugansk luk lyzhnik mag majak majatnik mak makijazh malchik malysh marketing marsh massazh match matematik
materik mech medik meh mehanik meshk meshok metallurg meteorolog mfk minpromtorg minsk miting mjach mjasnik mjatezh mjatezhnik mkkk mobilnik moh mok molotk
molotok monah monarh monitoring montazh morjak moshennik moskvich mozambik mozg muchenik muzh nabeg nabrosk nabrosok nachalnik naemnik nalog nalogoplatelschik
namek namestnik namk napitk napitok narkotik nash nasilnik naslednik nastavnik natisk natsbank navyk nedostatk nedostatok nedug neplatezh nevrolog noak nok
nosk nosok noutbuk novichk novichok novopolotsk nozh oblik obmork obmorok obysk ocherk odnoklassnik odnoklubnik ohotnik ohrannik okrug oligarh opek opk
optovik oreh oreshnik osadk osadok oskolk oskolok osobnjak ostatk ostatok otdyh otklik otpechatk otpechatok otpusk otrezk otrezok otryvk otryvok otsek otsk
ottenk ottenok ottk ottok otvetchik ovosch ovrag ozhog paek palach palomnik pamjatnik paralich parizh park pastuh patch patriarh pauk pavodk pavodok pedagog
pejzazh peregovorschik perekrestk perekrestok perekupschik perevodchik perevozchik persik personazh pesk pesok peterburg petuh pidzhak pik pinsk pirog
pitomnik planirovschik plasch plastik platelschik platezh platk platok plemjannik plitochnik pljazh plotnik plug pobeg podark podarok podborodk podborodok
podborschik podemnik podguznik podjemnik podpischik podrjadchik podrostk podrostok podshipnik podsolnechnik podzagolovk podzagolovok podzhog poedink poedinok
pogranichnik pogruzchik poisk poklonnik politik politolog poljak polk polkovnik polotsk poluprovodnik poluzaschitnik pomeschik pomoschnik ponedelnik pontifik
porjadk porjadok porog poroh porosenk porosenok poroshk poroshok poselk poselok poslannik posrednik postavschik postupk postupok potk potok potolk potolok
potomk potomok pozvonochnik praktik praporschik prazdnik predk predlog predok predrassudk predrassudok predshestvennik preemnik prestizh prestupnik prilavk
prilavok pritk pritok priznak prizrak prizyvnik prjamougolnik probiotik prolog promyshlennik propovednik propusk prork prorok protivnik provodnik pryzhk
pryzhok psiholog puchk puchok pusk puteshestvennik rabotnik rak ramkah rang rasskazchik razrabotchik razvedchik rebenk rebenok rejting remeslennik remontnik
reportazh risk rjukzak rnk rodstvennik rog rok rolik rospusk rovesnik rubezh rudnik rybak rychag rynk rynok sabotazh sadovnik sanovnik santehnik sapog
sarkofag saundtrek saundtrk sbornik schetchik sdvig serfing shag shantazh shelk shk shkafchik shkolnik shlak shlang shok shpionazh shtyk sih silovik sinjak
sinoptik skachk skachok skrining skripach slitk slitok slog slovak sluh slutsk smeh smerch smog sneg sng snimk snimok sobstvennik sojuznik sok soligorsk
soobschnik sootechestvennik sopernik sork sornjak sorok sotrudnik sotsiolog souchastnik sovetnik sovremennik spg spisk spisok spravochnik sputnik srk srochnik
srok stank stanok starsheklassnik statistik stih stk stok stomatolog storonnik storozh strah strahovschik strateg strelk strelok sug sunduk suprug svarschik
sverchk sverchok sverh sverstnik svetlogorsk svjaschennik syschik tabak tadzhik tak tank tehnik tehnopark telenk telenok teoretik tirazh tok tolchk tolchok
tonnazh torfjanik tovarisch trafik trek treugolnik trikotazh trjuk trk trostnik truzhenik tseh tsentrobank tsink tsirk tsjurih tsvetk tsvetok tsyplenk
tsyplenok tupik turk turok tvorog uborschik ubytk ubytok uchastk uchastnik uchastok uchebnik uchenik upadk upadok urk urok uspeh utjug uzbek uzbk vash vdrug
vek velogonschik verh verstak vestnik viaduk vich vinogradnik vinovnik vitebsk vkladchik vnuk vojlk vojlok vokrug volk volshebnik vorotnik vosk vostk vostok
vostorg vozduh vrach vrag vsplesk vtornik vverh vypusk vypusknik vzlomschik zaemschik zagolovk zagolovok zagovorschik zahvatchik zakazchik zakaznik zakupschik
zalog zalozhnik zamk zamok zamuzh zapah zapovednik zapusk zarabotk zarabotok zaschitnik zastrojschik zavodchik zavtrak zheleznodorozhnik zheludk zheludok
zhenih zhkh zhuk zlak znak zodiak zoolog zoopark zvonk zvonok zvuk
`,
  feminine: `
abbreviatur afer aksiom aktris akul akvakultur algebr alm alternativ amplitud angol ankar anket antarktid antenn aren arend arf argentin arhitektur armatur
ashl aspirantur astan astm atmosfer avtokatastrof avtostrad ballad band banknot baranin barrikad barselon baz bed belt berez besed bessmyslits bessonnits
bezdn bezrabotits biosfer birm bitv blokad bolnits bolot bomb borb borod brigad bronz broshjur buht bukv chastits chastot chechevits chernil chert chistot
chum dam dat dekad derzhav dev diagramm diaspor diet diktatur dilemm direktiv distsiplin djun djuzhin dlin dobrot doktrin dolin doplat doshl dovel doz dram
drevesin drov druzhb dum dvin dyr dzhakart edinits edv egid ekaterin ekosistem ekspertiz elen elit elizavet emblem eskadr estafet estakad evrop evrozon faner
far faun faz fergan ferm fif figur firm flejt flor florid fom form formul franshiz fraz gal gan gaubits gavan gaz gazet gigien gipotez gitar glav glin glubin
godovschin golov gor gorchits gosdum gosgranits gosprogramm gostinits govjadin granat granits gravjur grivn grobnits groz grupp gub gusenits gvatemal hizhin
holer hromosom hunt ien igl igr ikon infrastruktur initsiativ inogd iskr istin izb izmen jagod jaht jam jascherits jazv kabin kafedr kajut kamer kanad kanav
kandidatur kapsul kapust karer karikatur karjer kart kartin kass katarakt katastrof kazarm kazn kinokartin kinolent kislot klaviatur klevet klientur kljatv
kljukv kogd kolb kolbas kolonn komand komet komnat konchin kongress konnits kontraband koordinat kor korchm korolev koron korov korzin koz krasavits krasot
kriptovaljut kron krup krys kub kud kukl kukuruz kultur kupjur kurits kvartir kvot lamp lav lavin legend lent les lestnits lgot linz lip lir lis literatur
lits litv ljustr ljutsern lopat loz lun magistratur magm magnitud malin malt mam maner marf mashin maslin mass matrits mecht medi meditsin medsestr melnits
melodram membran menopauz mer metafor metl mikroshem min minut mjanm mjat mod mogil moldov molekul molitv monet mord moskv multimedi muzhchin myshts nadezhd
naft nagrad nanosekund nas nashl navsegd nedr nepogod nevest nikaragu nikogd nikud nischet norm not novizn novshestv obezjan oboron oboshl obschin odess
odezhd ohot ohran okrain olenin olimpiad oper oplat opor orbit osad osin osnov osp otmen ovts palat palestin palm palts palub panam panoram pap par paradigm
part pauz pchel pehot peremen pereshl perevel perspektiv pes pescher pevits piht pint pjatnits pjes planet plastin plastmass plat platform platin plemjannits
plit plotin pobed pocht pochv podgrupp podoshl podvel poem pogod pohval polnot polos polovin polz porod poshl poshlin poslovits posud poz pozhalujst prav
pravd preambul predprinimatelnits pregrad premer premjer press prevzoshl prichin printsess prirod prishl privel prjamot prob problem programm proizoshl
proizvel prokuratur propagand prorosl prosb proshl prostot prostud protsedur provel proz pruzhin pshenits ptits pugovits pustot putanits pylts rabot raket
rakovin ramp ran ras rassad rastrat ravnin raznits razvel rechits reform reklam remesl rent rep retrospektiv rezb rezin rifm rodin ros rosl rot roz roznits
ruand rud run rutin ryb rzhavchin sam samooboron satir sekt sekund semen ser seredin sestr sfer shaht shem shin shirin shirot shkal shkol shkolnits shl shljap
shtor sigaret sil sirot sistem sjud skal skulptur skvazhin slav slez sliv sluzhb smen smet smetan smol smorodin snachal snov sod solom sosn sov spin sred
sredstv ssor ssud starshin sten stenogramm stjuardess stolits storon stran stranits strekoz strel strelb strof struktur strun stsen subbot subkultur sudb suet
summ svadb svekl sverhderzhav svinin svit svobod tablits tajn tantsovschits tavern telegramm tem temnot temperatur temz teorem teplits terras tishin tjazhb
tjurm togd tolp tonn torped toshnot tovarischestv trass trat trav travm treschin troits trop trub trupp tselljuloz tsen tsenzur tsifr tsistern tsitat tundr
turbin tykv ubijts ucheb uef ugand ugroz ukrain ulits usadb ushl ustrits utrat vad vaktsin valjut vann varshav vcher vdov vedm vel velichin ven venesuel ver
vershin vesm vesn vetchin viktorin vin visl vitrin viz vod vojn voln von voron vorot voshl vosproizvel vozrosl vozvel vsegd vvel vydr vygod vyplat vyrosl
vyshl vysot vyvel zabav zabot zagranits zamdirektor zamen zamministr zarplat zasad zaschit zavtr zhalob zhar zhatv zhazhd zhelez zhen zhenev zhenschin zhertv
zhitnits zim zol zon zvezd
`,
  velarFeminine: `
afrik akusherk amazonk amerik analitik antarktik aptek ark arktik astrofizik atak atlantik atletik avtodorog babochk babushk balk baltik barzh belk bibliotek
birzh bloh blondink bluzk bochk boegolovk bombardirovk botanik brusnik bumag butylk chash chashk chekank chepuh cherepah chernik dach dedushk derevoobrabotk
devochk devushk diagnostik diskotek dobavk dobych dochk dogadach domohozjajk dorog dorozhk dosk dostavk dozirovk drak dug duhovk dush dymk ekonomik elektronik
energetik epoh etiketk fabrik feministk fizik fresk gaag gadjuk gajk galaktik gazirovk genetik geopolitik gidroenergetik gimnastik gimnastk golodach
golovolomk golubik gonk gorstk gospodderzhk gospozh grammatik grechih gruppirovk grush gruzoperevozk harakteristik hozjajk hronik hvatk igrushk indejk
informatik intrig ipotek jachejk jamajk jarmark javk jubk junosh kabink kalek kalibrovk kambodzh kartochk kartoshk kash kask kepk keramik kiberatak kladk
klassik kletk klinik klubnik knig knopk kojk koljadk koljask kolleg kopejk korobk korrektirovk koshk kosilk kosmetik kosmonavtik kotirovk kozh krask krazh
kreditk kromk krysh kryshk kuch kurtk lampochk lapsh lastochk lazejk leksik lesopilk lig lihoradk linejk lingvistik listovk ljagushk lodk lodyzhk logik
logistik lovushk lozhk luk makroekonomik marionetk mark marshrutk mask maskirovk matematik matk meksik metalloobrabotk metk metodik mikroelektronik misk
mnogoetazhk moch mozaik muh muk muzyk nabljudach nadbavk nadstrojk nagruzk nahodk napadach nasmeshk nastrojk nauk neftepererabotk nehvatk nerzhavejk neudach
nish nitk nog novink obivk obladach oblozhk obolochk obrabotk obstanovk obuzdach ochistk odinochk ofitsiantk ogovork olivk opek opravdach optik orsh oshibk
ostanovk otdach otgruzk otmetk otsenk otsifrovk otsrochk otstavk otvertk ovsjank ozhidach pachk padach palk panik papk parkovk pash pedagogik perchatk
peredach peredozirovk peregruzk perepisk pereprodazh pererabotk peresadk perevozk pisch pjatiletk pjatk planirovk plank plavk plenk plitk ploschadk pochk
podach poddelk podderzhk podgotovk podpisk podrug podskazk podushk poezdk pok pokupk polemik politik polk polomk polsh pomolvk popravk popytk posadk postavk
postradach posylk potasovk povestk povjazk prag praktik predach predposylk predugadach preobladach pribaltik pribavk pridach primank priostanovk prisjag
pritch privivk privychk prjazh probk prodach prodazh profilaktik progulk prostitutk proverk provodk provolok ptitsefabrik publik pushk pytk radug ramk
rasprodazh rassrochk rassylk razbivk razedach razjedach razrabotk razruh razvedk razvjazk regulirovk rek respublik rig ritorik robototehnik rosch rubashk
rubrik ruchk ruk rybalk sag sbork schek schetk schuk sdach sdelk seledk selhoztehnik semk shapk shtuk shtukaturk shutk sidelk sinagog sjemk skamejk skazk
skidk skladk skripk slegk slezhk slug smazk sobak sobljudach sosisk sovpadach speshk spetsifik spichk sportsmenk spravk ssh ssylk statistik statuetk stavk
stazhirovk stirk stojank stradach strahovk strazh strelk strizhk strojk strok struzhk sumk suprug sush svah svalk svark svech svjazk svodk syvorotk tabletk
tajg taktik tarelk tehnik tezk tochk transportirovk trenirovk trevog trjapk trojk trubk tsepochk tuch tush tysjach ubork udach ugadach ulik ulitk ulybk
upakovk uslug ustanovk ustupk utechk utk uvjadach vecherink veh verbovk verevk vetk vilk vintovk vjug vnuchk vodk vojsk volg vspyshk vstrech vybork vydach
vyemk vyrubk vyruchk vyshivk vystavk vysylk vzjatk vzryvchatk zabastovk zadach zaderzhk zagadk zajavk zaklepk zakupk zametk zamnachalnik zapisk zarjadk zaslug
zasuh zherebevk zherebjevk zhurnalistik
`,
  softFeminine: `
assamble azartna ban bashn basn batare bogin bojn brem bron bur chasovn chechn derevn diare dit djad dogovarivajuschijs dol dyn eritre eskadril galere
genassamble geroin golovna gornichna goskontrol grebl gvine hlop hot ide imejuschijs kapl kasajuschijs kastrjul kljasts knjagin kolesna komandna konopl kore
krasts kriva kuhn letucha ljutn lohmot lotere masterska mil molochna monahin naberezhna nachina nadejuschijs nakladna nedel nesmotr nich njan nuzhdajuschijs
okruzhajuscha pekarn pen peredova peremenna pesn petl pivovarn plam plem pogon pokljasts pol posevna poter prachechna prodolzhajuschijs propuskna pul pustyn
rezn rodoslovna sborna seb segodn selhozugod sem she skam skora sostavljajuscha sotn spaln spletn spust sta stat statu stolova stremjaschijs stupn sud
svetjaschijs svin svjatyn tamozhn tet torgovl transhe tsapl tsvetna tufl uchaschijs uhudshajuschijs ukorenivshijs ustojavshijs vanna vinodeln vishn vol
vozderzhavshijs vrem vselenna vydajuschijs vzletna zarabotna zeml zme znam
`,
  abstractFeminine: `
abhaz abstrakts adaptats administrats agitats agress agronom akadem akkreditats aktivizats akts alban aleksandr allegor allerg ambits amnist amortizats analog
anarh anatom anem anestez angl anneks anomal antropolog apelljats arav arheolog aristokrat aritm arm armen arter artiller assotsiats astronom auditor avar
aviakompan avialin aviats avstr avstral avtobiograf avtomatizats avtonom avtostants bashkir bavar belg beloruss bibl bibliograf biograf biohim biolog
biotehnolog bjurokrat bolgar boliv bosn brazil britan cheh chehoslovak chernogor dan defljats degradats degustats deklarats delegats demarkats demograf
demokrat demokratizats demonstrats denominats denuklearizats deportats depress detonats devalvats dezinfekts dezinformats dinast diplomat direkts diskriminats
diskuss dissertats distants divers diversifikats diviz dokumentats dotats dzhordzh efiop ekolog ekonom ekskurs ekspedits ekspluatats ekspozits ekstradits
elektrifikats elektroenerg elektrostants emigrats emiss emots energ entrop entsikloped eparh epidem epileps eroz eskalats eston etimolog etnograf evakuats
evoljuts evraz evrokomiss evroobligats falsifikats famil fantaz federats filadelf filarmon filolog filosof finljand fiziolog florents fotograf frakts frants
funkts gagauz galits gall garant garmon garmonizats generats geograf geolog geometr german gidroelektrostants gimnaz giperton globalizats golland goskompan
goskorporats gospitalizats gradats gravitats grenland grets gruz gvard hart him hirurg horeograf horvat hronolog identifikats ideolog illjustrats illjuz
immigrats immunizats imper inaugurats ind indonez industr industrializats inekts infekts infljats informats injekts innovats instants instrukts integrats
intensifikats interpretats intervents intuits investits inzhener iordan irland iron irrigats island ispan ister istor ital izoljats japon jugoslav jurisdikts
jurisprudents justits kaliforn kalor kampan kanalizats kapitalizats kapituljats kardiolog kategor kavaler ken kirgiz klassifikats koalits kolleg kollekts
kolon kolumb kombinats komed komiss kommerts kommunikats kompan kompensats kompetents kompozits konferents konfess konfigurats konfiskats konfrontats
konkurents konsolidats konstituts konstrukts konsultats kontsentrats kontsepts kontsess kontuz konvents konvers kooperats koordinats kop korporats korreljats
korrupts kulminats kvalifikats kvitants laborator latv legalizats lekts liber liberalizats likvidats lil lin litsenz liturg liv lokalizats mag makedon malajz
maljar manchzhur mar mater meliorats melod metallurg metodolog mifolog migrats milits minekonomrazvit minobrazovan minprosveschen miss mobilizats modernizats
modifikats moldav moln monarh mongol monograf monopol motivats mutats nakoplen namib nanotehnolog nats natsionalizats navigats niger nominats normalizats
normand norveg nostalg obitan obligats observator okean okkupats onkolog operats oppozits optimizats opts organizats orientats oset pandem parod part pens
perekonfigurats petits pnevmon podstants poez polits polnomoch pomeran populjarizats populjats portugal posledstv potents pozits preferents prem pren prer
pretenz prezentats privatizats privileg produkts proekts profess proports prostituts provints provokats pruss psiholog publikats radiats ratifikats
reabilitats reakts realizats reanimats redakts reformats rekomendats rekonstrukts relig relikv renovats reorganizats repetits repress reptil reputats
restavrats restrukturizats retsenz retsess reviz revoljuts rezidents rezoljuts ross rotats rumyn rup sakson samoizoljats sanitar sankts sberezhen sekts
selekts selhozorganizats selhozprodukts sensats ser serb sertifikats sess shotland shvejtsar shvets signalizats simfon simmetr simpat sinerg sir sitsil
situats skandinav slovak sloven sof sotsiolog spekuljats spets spetsializats spetsifikats stabilizats stad stagnats standartizats stants stipend stomatolog
strateg stud subsid sveden tal tanzan tehnolog telekommunikats teleradiokompan tendents teolog teor terap terminolog territor tipograf tipolog tiran topograf
topolog tradits traektor traged transformats transljats transmiss transplantats tranzakts trilog tseremon tsifrovizats tsirkuljats tsivilizats turkmen turts
uchen ukrashen unifikats unts utilizats vakans vaktsinats variats velikobritan venets vengr ventiljats verifikats vers vibrats viktor vizualizats volnen zamb
`,
  soft: `
aktivnost aktualnost alkogol altar anonimnost ansambl antichnost aprel avtomagistral avtomobil avtoproizvoditel barrel bditelnost bednost belarus berech
beremennost bezopasnost bibliotekar bjulleten bjulletn blagodarnost blagotvoritelnost blizost bol bolezn brjussel brov bystrotechnost chast chastnost cheljust
chernobyl cherv chest chestnost chetvert chitatel chuvstvitelnost dan dejatel dejatelnost dejstvitelnost dekabr den detal dich dikost dizel dlitelnost
dobrodetel doch dogovorennost dohodnost dolgovechnost dolzhnost dostatochnost dostich dostoprimechatelnost dostupnost doverennost dozhd dragotsennost drel
drevnost drob duhovnost dver dvigatel dzhoul effektivnost elektrosvjaz emal emkost energonositel est fasol festival fevral forel formalnost gavan gibel
gibkost gladkost glupost golub gomel gordost gospital gospod gossekretar gossobstvennost gost gosudarstvennost gotovnost grabitel gramotnost gran grjaz
gromkost grud grust gumannost gus gvozd halatnost hmel hranitel identichnost ijul ijun inertnost intensivnost invalidnost inventar ispolnitel ispoved
issledovatel istech istrebitel izbiratel izbytochnost izdatel izgorod izgotovitel izluchatel izmenchivost izobretatel izrail izvest izvestnost izvlech jachmen
jachmn jakor janvar jarost jasen jasn jasnost juan junost kabel kalendar kamen kamn kartofel kashel kazn kiberbezopasnost kist klast knjaz kolybel
kompetentnost kon konechnost konkurentosposobnost konstantinopol kontrol kor korabl koren korn korol kost krasitel kreditosposobnost kreml krepost krov ladon
lager latyn lebed legitimnost legkost lenoblast letopis lichnost likvidnost lish liven livn ljubitel ljubov lojalnost los loshad losos lozh mademuazel
magistral marsel mebel med medal medved mest mestnost metel mindal mishen mishn mnozhestvennost mnozhitel mobilnost moch model modul mol molodezh molodost
monastyr moral morkov moschnost mozyr mudrost mysh mysl nabljudatel nadezhnost nadpis nanimatel napast napis naprjazhennost narushitel nastojchivost nasyp
natsionalnost neapol nebrezhnost nedvizhimost neft negramotnost neispravnost nenavist neobhodimost neodnoznachnost neopredelennost neplatezhesposobnost
neposredstvennost nepreryvnost neprikosnovennost nerealnost nerushimost nesposobnost nespravedlivost nestabilnost neuverennost nevinovnost nevozmozhnost
nezavisimost nikel nizmennost noch nojabr nol nositel novost nravstvennost objazannost obladatel oblast obojtis obozrevatel obrech obschestvennost obschnost
obuv ochen ochered ochn oderzhimost ogon okrestnost oktjabr okun olen oln opasnost opis opolzen opolzn opuhol osen osn osnovatel osobennost ostorozhnost
osuschestvimost osvedomlennost osvoboditel otchetnost otel otkrytost otnositelnost otrasl ottepel otvetstvennost otvlech ozabochennost panel paren parn parol
past pastis patrul pech pechal pechen pechn pedal pekar perechen perechn perekljuchatel perepis peresech pervootkryvatel piksel pis pisatel platezhesposobnost
plesen plesn ploschad ploskost plotnost pobeditel podotchetnost podpis podrobnost podzhigatel pogreshnost pohititel pokazatel pokrovitel pokupatel polden
poldn poleznost polnoch poluchatel polzovatel pomoch pomosch popast populjarnost porjadochnost porshen porshn portfel poseschaemost posetitel posledovatelnost
postel potrebitel potrebnost poverhnost praroditel pravitel pravonarushitel pravoohranitel predannost predatel predosterech predostorozhnost predpochest
predprinimatel predsedatel predstavitel predvzjatost preemstvennost prepodavatel presledovatel prestupnost pribyl pribylnost prijatel prinadlezhnost pripis
priverzhennost privjazannost privlech privlekatelnost prjanost proch prochest prochnost prodolzhitelnost produktivnost profil proizvoditel proizvoditelnost
promyshlennost propast propoved provodimost prozrachnost pust putevoditel puzyr pyl rabotodatel radioaktivnost radost rasprostranennost rasprostranitel
rastitelnost rastvoritel razvestis razzhech realnost rech redkost reguljarnost reklamodatel remen remn rentabelnost reshimost rezultativnost roditel rojal rol
roskosh rozh rozhdaemost rubl rukopis rukovoditel rys rytsar samobytnost samodostatochnost samoobespechennost samozanjatost schedrost sderzhannost sekretar
sekretnost seld selhozproizvoditel sem sentjabr sest sevastopol sherst shest sibir sjest skatert sklonnost skorb skorost skvoz slabost sledovatel slesar
slovar slozhnost slushatel smelost smert smertnost smes smotritel sobstvennost soiskatel sol solidarnost sovest sovokupnost sovpast sozdatel spasatel spektakl
spetsialnost spiral splochennost sposobnost spravedlivost srochnost stabilnost stal stebel step stepen stepn sterzhen sterzhn stil stoimost strast strogost
stroitel stupen stupn suschnost svidetel svjaz szhech tajvan tech tekstil ten teper terpimost tetrad tjazhest tjulen tjuln tkan tochnost tolerantnost tonnel
topol tovaroproizvoditel trudnost tsar tsel tselesoobraznost tselostnost tsennost tsep tserkov tunnel uchitel uchreditel ugol ugor ujazvimost ukrast
unikalnost upast uroven urovn urozhajnost uskoritel ustalost ustojchivost uverennost uvlech vazhnost vdol veksel verf vernost verojatnost ves vesch veschatel
vetv vezhlivost vlast vlazhnost vlech vmestimost vneshnost vnov voditel volatilnost vosem vospitatel vovlech vozhd vozmozhnost vpis vratar vrazhdebnost
vreditel vychest vygodopriobretatel vypis vzaimnost vzaimosvjaz vzaimozavisimost zabolevaemost zadolzhennost zajavitel zakonnost zakonodatel zakonomernost
zamestitel zanjatost zapis zavisimost zavist zavoevatel zazhech zdes zhadnost zhalost zhelud zhestokost zhidkost zhitel zhivopis zhizn zhiznesposobnost
zhuravl zlost znachimost znamenitost zrelost zritel zver
`,
  glide: `
andre cha che disple duba duna evre granitse hokke ino jubile juny kaznache kita kle kra litse matfe mavzole moise murave muze nikola obycha paragva ple
popuga potselu protoiere ruche sara sbo shanha sidne slo slucha svo tramva trofe ubo ule urozha urugva vorobe vse zlo
`,
  masculineName: `
agrar glossar grav instrumentar kal kommentar kriter lit natr parlamentar planetar sanator stsenar tret tsels vasil
`,
  abstractNeuter: `
ahozhden assignovan bedstv berezhen besplod bezdejstv bezzakon bioraznoobraz bit bjudzhetirovan blagodejan blagogoven blagopoluch blagosloven blagoslovit
blagosostojan bogoslov bogosluzhen bombit bronirovan buren byt cheredovan chten davit davlen dejstv delen deregulirovan desjatilet dobavit dobavlen dobit
dobyt doen dohozhden dolgolet dolozhit dominirovan dopolnen dopuschen dorozhit dostavit dostizhen doveden dover dvizhen dyhan edinen evangel fehtovan
finansirovan formirovan funktsionirovan golosovan golovokruzhen goren gotovit grabit hischen hranen imen importozameschen ischeznoven ischislen iskazhen
iskljuchen iskushen ispolnen ispolzovan ispravit ispravlen ispytan issledovan istechen istselen izbavit izbezhan izbien izbit izbran izdan izdel izgnan
izgotovit izgotovlen izjat izluchen izmenen izmeren iznasilovan izobil izobrazhen izobreten izuchen izumlen izverzhen izvest izvinen izvlechen javlen
jazykoznan kapitalovlozhen katan koleban komandovan komplektujusch kontrnastuplen korablekrushen kreditovan kreschen krovotechen krushen kuren lechen let lezv
ljubit lovit mashinostroen meroprijat mestorozhden mgnoven mikrofinansirovan miloserd mirovozzren mnen mnog mnogoobraz mnozhit modelirovan molchan myshlen
nabljuden nachinan nahozhden naimenovan nakazan nakoplen nakryt nalich nalogooblozhen nalozhen nalozhit nameren nanesen napaden napominan napravit napravlen
naprjazhen narushen naselen nasil nasled nastavlen nastroen nastuplen nasyschen navodnen naznachen nazvan nedoedan nedoponiman nedover nepodchinen nesen
nesoglas never nezhelan novovveden nravit obajan obedinen obeschan obespechen obestsenivan obil objasnen objasnjat objavit objavlen objedinen obladan
oblegchen obnaruzhen obnaruzhit obnazhit obnovit obnovlen obogaschen obohozhden oborudovan obostren obraschen obrazovan obrushen obschen obschezhit obsledovan
obsluzhivan obstavit obsuzhden obuchen obvinen ocharovan odobren odolzhit ograbit ograblen ogranichen ograzhden okazan okonchan okruzhen okruzhit opasen
opisan opjanen opolchen opoveschen opoznan opravdan opredelen opustoshen oroshen orud oruzh oschuschen oskorbit oskorblen oslabit oslablen oslozhnen osmotren
osnaschen osnovan osoznan ostanovit ostavit osuschestvit osuschestvlen osuzhden osveschen osvobozhden osvoen otbyt otchajan otchuzhden otdelen otklonen otkryt
otlich otlozhit otmyvan otnoshen otoplen otpravit otpravlen otravit otrazhen otritsan otstavan otstuplen otsutstv otverst otvlechen otvraschen ozaglavit
ozdorovlen ozelenen ozhidan ozhiren ozhivit paden perehozhden pereizbran pereizdan peremeschen peremir perenapravit perenaselen perenesen peresechen pereselen
peresmotren perestavit pereveden perevooruzhen perezhit pischevaren pitan pivovaren pjatilet planirovan plavan plavit plodorod pobit podavit podavlen
podderzhan podgotovit podkljuchen podkreplen podnjat podob podohozhden podozren podpisan podpravit podrazdelen podtoplen podtverzhden podveden pogashen
pogloschen pohischen pohozhden pojavit pojavlen pokazan poklonen pokolen pokryt pokushen polnomoch polozhen polozhit poluchen polugod polushar pomeschen
pomilovan pominoven ponadobit ponesen poniman ponjat ponravit pooschren popaden popolnen popravit porazhen poruchen poselen poseschen poslan posledstv
posmotren posob postanovit postanovlen postavit postuplen poteplen poterpen potreblen potrjasen poveden poveshen povestvovan povrezhden povyshen pozdravit
pozdravlen pravit pravlen pravonarushen pravoslav pravosud prazdnovan prebyvan predislov predjavit predlozhen predlozhit predostavit predostavlen
predosterezhen predotvraschen predpochten predpolozhen predpolozhit predprijat predskazan predstavit predstavlen preduprezhden predusmotren predviden
prekraschen prenebrezhen preobladan preobrazovan prepjatstv prepodavan presledovan prestuplen pretvoren preuvelichen prevzohozhden prezren pribavit
priborostroen pribyt priglashen prigotovit prigotovlen prihozhden prikljuchen prilozhen prilozhit primechan primenen primiren prinesen prinjat prinuzhden
priobreten priostanovit priostanovlen prisoedinen prisposobit prisutstv prisvoen priveden privetstv privlechen priznan prizvan prjaden prodlen prodolzhen
prodolzhit prodovolstv prodvizhen programmirovan prohozhden proishozhden proisshestv proizohozhden proizveden projavit projavlen prokljat prolozhit propaden
prorastan proschan proschen prosveschen protivorech protivostojan protsvetan proveden provozglashen prozhivan puteshestv ranen raskryt raspisan raspolozhen
raspolozhit rasporjazhen raspredelen rasprostranen rasshiren rasslabit rassledovan rassmotren rasstojan rassuzhden rastan rasten ravnodush ravnoves razbit
razdavit razdelen razglashen razgrabit razlich razmeschen razmyshlen raznoglas raznoobraz razocharovan razoruzhen razreshen razrushen razveden razvit
razvlechen razzhzhen refinansirovan regulirovan reshen rozhden rubit rukopozhat rven samofinansirovan samoopredelen samoupravlen sberezhen sbit sblizhen
sderzhivan selhozpredprijat serdtsebien sgoran shifrovan skoplen skryt sledstv slijan slozhit slushan sluzhit smeshivan smjaten smotren smuschen snabzhen
snarjazhen snesen snizhen snjat sobesedovan sobljuden soboleznovan sobran sobyt sochetan sochinen sochuvstv sodejstv soderzhan soedinen soglas soglashen
soglasovan sohranen sokraschen sokryt somnen soobrazhen soobschen sooruzhen sootnoshen sootvetstv sopostavit soprotivlen soprovozhden sorevnovan sostavit
sostavlen sostjazan sostojan sostradan sosuschestvovan souchast sovershenstvovan soveschan sovpaden sozdan sozhalen soznan sozrevan sozvezd spasen splavit
spravit sravnen srazhen stanovit stanovlen stavit stihotvoren stolet stolknoven stradan strahovan stremlen stroen sudostroen suever suschestvovan suzhden
svechen sverzhen svidan szhzhen tajan techen tehobsluzhivan televiden terpen testirovan tolkovan trebovan tren tsarstvovan tsenoobrazovan tsitirovan tsveten
tvoren tysjachelet ubezhden ubit uchast uchrezhden udivit udivlen udobren udostoveren udovletvoren udovolstv uglubit ugneten uhozhden uhudshen ukazan uklonen
ukrashen ukreplen uluchshen umen umenshen umersh umnozhit unichtozhen unichtozhit upaden upominan upravlen uprazdnen uprazhnen uproschen upuschen uravnen
uregulirovan userd usil usilen uskoren uslov uslovit ustanovit ustanovlen ustranen usugubit usynovit usynovlen uteshen utverzhden uvazhen uvedomlen uvelichen
uvlechen uvolnen vdohnoven vdohnovit veden velich verouchen veschan vetvlen vezen viden vinodel vkljuchen vladen vlechen vlijan vlozhen vlozhit vnedren vnesen
vniman vohozhden volnen voobrazhen voodushevit vooruzhen vooruzhit voploschen voshischen voshozhden vospalen vospitan vospominan vosprijat vosproizveden
vossoedinen vosstan vosstanovit vosstanovlen vovlechen vozdejstv vozdelyvan vozglavit vozgoran vozhden vozmeschen vozmezd vozmuschen voznagrazhden vozniknoven
vozobnovit vozobnovlen vozrastan vozrazhen vozrozhden vozveden vozvraschen vozvyshen vozzvan vpechatlen vraschen vstavit vstuplen vtorzhen vveden vychislen
vydelen vydvizhen vyhozhden vyjavit vypolnen vyraschivan vyrastan vyrazhen vyskazyvan vystuplen vyveden vyzdorovlen vyzhit vyzhivan vzaimodejstv
vzaimootnoshen vzaimoponiman vzjat zabit zabluzhden zabolevan zabven zabyt zachat zachislen zadan zaderzhan zagrjaznen zahoronen zaimstvovan zajavit zajavlen
zaklinan zakljuchen zakryt zalozhit zamechan zameschen zanjat zapreschen zapugivan zarazhen zasedan zasluzhit zastavit zatmen zatrudnen zaveden zaveren
zavershen zaveschan zavoevan zazhigan zazhzhen zdan zdravoohranen zemledel zemletrjasen zhelan zhit zloupotreblen znachen znan zonirovan zren zvan
`,
  signNeuter: `
bel kop lit ozherel pechen plat poberezh podmaster podmoskov podpol pogolov pogranich poles pridnestrov prigranich ruzh schast shit siden somel syr ust varen
vesel voskresen zakavkaz zapjast zdorov zhil
`,
  neuter: `
abbatstv absoljutn agentstv aktivn analogichn antitel audi avtorstv bankrotstv barokk bedr bespokojstv bezuslovn biotopliv bjur blag blagoustrojstv blizk
bljud bogatstv bolot bolshinstv bozhestv brakonerstv brakonjerstv bratstv brevn brutt bukvaln bystr chast chastichn chelovechestv chetk chikag chisl chlenstv
chrezvychajn cht chud chulochn chuvstv dalek dejstviteln del derev detstv devjanost dezhurstv dobrososedstv dokazatelstv dolg domogatelstv domohozjajstv
dopolniteln dostatochn dostoinstv dovoln duhovenstv dul dzjud edinodushn edinoglasn edinstv effektivn eksp elektr elektrichestv elektronn embarg estestvenn
evr ezhegodn fermerstv fiask finansov fortepian fot gertsogstv gett glubok gnezd gorazd gorl gosimuschestv gospodstv gostepriimstv gosudarstv grazhdanstv
grodn hodatajstv horosh hozjajstv hristianstv huliganstv ika imenn imuschestv informagentstv interesn ioo iskljuchiteln iskusstv izdatelstv iznachaln jablok
jadr jajts jasn jug junesk junid kachestv kaka kazin kaznachejstv kiberprostranstv kil kin knjazhestv kolen koles kolichestv kolts konechn kong konsulstv
korolevstv kosov kratk kred kresl kript kryl krylts legk lekarstv lesot let lib librett lichn liderstv lits ljubopytstv mal marokk masl masterstv materialn
materinstv medlenn mehik menshinstv mest metr minenerg ministerstv mjas mnog mnozhestv molok monak moshennichestv muzhestv myl nachal nad nasledstv
nastojateln nat neb nedavn nedovolstv nemedlenn nemnog neobhodim neodnokratn neozhidann neposredstvenn neravenstv neredk neskolk nesomnenn nesovershenstv
neudobstv neuklonn nevezhestv nevmeshatelstv nezamedliteln nicheg nicht nikt nuzhn objazateln objazatelstv oblak obratn obschestv obstojatelstv obychn
ochevidn ochk odejal odinochestv odnak odnovremenn ofitsialn ohotn okn okol okonchateln olov operativn opredelenn osobenn ostorozhn otdeln otechestv otkrovenn
otnositeln ozer ozorstv palomnichestv palt partnerstv pchelovodstv per pervenstv pervonachaln pes pianin pism piv pjanstv pjatn plat plech ploh pokrovitelstv
pomim posledovateln posolstv posrednichestv postepenn postojann potomstv pozdn prav pravil pravitelstv predatelstv predpolozhiteln predprinimatelstv
predsedatelstv predstavitelstv preimuschestv prevoshodstv prezidentstv pribliziteln primern prjam produktivn proizvodstv pros prost prostranstv ptitsevodstv
rabstv radi ran rasstrojstv rastenievodstv ravenstv realn rebr redk reguljarn remesl reshiteln rezk rodstv rozhdestv rukovodstv rybolovstv sadovodstv sal sald
samoubijstv saraev sel sen serebr serezn serjezn sever shirok shodstv siln skor skotovodstv sledovateln slov slyshn sodruzhestv soglasn soo soobschestv
sootvetstvenn sopernichestv sopran sosedstv sotrudnichestv sotsialn sovershenn sovershenstv sovmestn spasib spetsialn sponsorstv spravedliv sredstv stabiln
stad stekl steklovolokn stremiteln strog stroitelstv sudn sudohodstv suschestv suschestvenn svidetelstv svojstv tel tepl tesn test tochn toki tolk topliv
tornad toront torzhestv tovarischestv trudoustrojstv tsarstv tschateln tverd tvorchestv ubijstv udobstv uspeshn ustrojstv utr vchetver vdesjater vedomstv vedr
vek velichestv verhovenstv verojatn veschestv vet vide vin vladychestv vmeshatelstv vmest vnezapn vnimateln vojsk volokn volonterstv vosproizvodstv vozmozhn
vri vseg vymogatelstv vysok vzaimn vzjatochnichestv zakonodateln zakonodatelstv zameshatelstv zametn zerkal zern zhelez zhivotnovodstv zhiznenn zhodin
znachiteln znakomstv zolot zubil zven zverstv
`,
  softNeuter: `
attash avtorsko bobovy bole bolsh bron budusche chaevy chetyr chisl dale danny dazh detisch dolzhnostno dushanb dvo esch ess fon gor gorjuche gorozhan
grazhdan hod hranilisch inach iskopaemy itog kachestv kladbisch kof kommjunik krajn krom kup legch legko luchsh maslichny mene mensh mojusche mor naibole
naimene nakanun nakladny nalichny nasekomo naverno nigd nizh nyn obs ochistny ognestrelno ozimy pas pastbisch poistin pol polotents posl pozdne pozzh prezhd
prisjazhny proshlo prozvisch rane ransh rezjum serdts shoss skore soderzhimo sokrovisch solnts spirtny sredizemno sredne stochny svjatilisch svysh takzh teng
tozh tritikal ubezhisch uchilisch uzh vdvo vezd vits vkratts vmest vodohranilisch vozl vpervy vpoln vskor vtro vyhodny vysh zarane zdravstvujt zernovy zhel
zhilisch zhivotno zimbabv zrelisch
`,
  past: `
admira ange aposto arsena ashe avtovokza bajka bal basketbo bejsbo bespokoi blagodari blagoslovi bombi boro bri brodi brosi budi bujvo buri che cherti
chetvertfina chisti chti chu danii dari davi deli denie djate djavo dli dobavi dobi doby dogovori dolozhi dopolni doprosi dopusti dorozhi doshe dostavi
dostignu dove doveri dozhda drazni eha ekonomi ezdi faj fake filia fina futbo gandbo genera genkonsu gordi gotovi govori grabi grozi hlopnu hlynu hodi hol
hoste hrani hvali hvasta idea ido igi intellektua interpo interva ischeznu ishodi iskazi iskljuchi iskoreni iskupi ispari ispolni isporti ispravi istoschi
istseli izbavi izbi izgotovi izmeni izmeri izobre izuchi izumi izve izvini kabu kana kapita kapra kar karau kardina karnava kati kazni kinu kinzha kiril kivnu
kla kolenva koloko konsu kormi kosnu koste kote koze kra krahma krasi kresti kriknu kristal krokodi kruti kupi kupo kuri kvarta lechi ledoko libera lishi
ljubi loko lopnu lovi lsti majachi majk marsha materia melknu memoria metal mihai minera mjuzik mnozhi moli molo mongo mototsik muchi mysli nacha nadeli nadu
nagradi nahodi nakopi nakry naladi nali nalozhi nameti nanomateria napa napolni napomni napravi narasta narasti narushi nashe naslazhda nasmeha nastroi
nastupi natseli nauchi navredi naznacha naznachi ndf nepa nogo nomina nosi nravi nuzhda obankroti obedini obespechi obestseni objasni objavi objedini oblegchi
obmanu obnaruzhi obnazhi obnovi obobschi obogati oboshe obostri obrati obrushi obstavi obstre obsudi obsuzhda obva obvini ochisti odobri odolzhi oglasi
ogorodi ograbi ogranichi ohladi ohoti ohvati okonchi okruzhi okunu operedi oplati opredeli oprovergnu opuhnu opusti ore origina osadi ose oskorbi oskverni
oslabi oslabnu oslozhni osmeli osnasti ospori osta ostanovi ostavi osudi osuschestvi osushi osuzhda osvobodi osvoi otbrosi otby otchuzhda otde otdeli otgovori
otgruzi otkljuchi otkloni otkry otlozhi otmeni otmeti otnosi otpravi otravi otrazi otseni otskochi otstrani otvergnu otveti ozaglavi ozhivi oznacha pahnu pari
pave pedesta pepe pereeha perehitri perehodi perehvati perekljuchi peremesti perenapravi perenastroi pereotseni perepolni pereraspredeli pereshe perestavi
perestroi perevari pereve perevernu perevodi perevozi perezhi perho persona pjedesta plati plavi ply pobedi pobi poblagodari pobudi pobuzhda pochini pochti
podari podavi podcherknu podeli podgotovi podhodi podkljuchi podoshe podozhda podpravi podrazde podtolknu podtverdi podtverzhda podva podve podvergnu poeha
pogasi pogibnu pogovori pogruzi pohiti pohoroni pohvali pojasni pojavi pokinu pokori pokry polivini polozhi poluchi polufina pomesti pomni ponadobi ponizi
ponja ponravi popa popolni popravi poprosi porazi porozhda poruchi posadi poseli poseti poshe poso postanovi postavi postroi postupi posvjati potentsia potopi
potrati potushi poveri povernu povesi povredi povtori povysi pozdravi poznakomi pozvoli pozvoni pravi prede predjavi predlozhi predopredeli predostavi
predotvrati predpoche predpolozhi predstavi predupredi preduprezhda prekrati presto preuspe preuvelichi prevrati prevysi prevzoshe pribavi pribegnu priblizi
priby pricha prichini prieha priglasi prigotovi prigovori prihodi prikrepi prilozhi primeni primiri prinja prinosi prinuzhda priobre priostanovi priruchi
prishe prisoedini prisposobi pristupi prisudi prisvoi priuchi prive privodi prizemli probe probudi proche prodli prodolzhi professiona prohodi proishodi
proizoshe proizve proizvodi projavi proli prolozhi promahnu proniknu propa propusti proshe prosi prosledi prosnu prosti prosveti protivorechi protjanu protoko
prova provali prove proveri provodi provozglasi provozi prygnu rani rasko raskolo raskry raspolozhi raspredeli rasprostrani raspusti rasshiri rasslabi rasstre
rasstroi rassudi rastjanu rastorgnu rastrati rastvori razbi razbuhnu razdavi razde razdeli razedini razglasi razgrabi razgromi razgruzi razjasni razjedini
razlichi razmesti raznoobrazi razoblachi razrazi razreshi razrjadi razrushi razve razvernu razvodi reshi ria ritua rodi rtu rubi ruhnu rukovodi rushi samosva
sbi sbrosi sekonomi seria seu sgusti she shi shodi shuti shvati signa simvo sje skanda skolzi skry sledi sli slozhi sluchi sluzhi smeni smesti smjagchi smy
smys snizi soblazni sochi sochini soedini soglasi sognu sohrani sokrati soobschi soorudi sootnosi sopostavi soprovodi soprovozhda sosredotochi sostavi sove
sovershi sovpa spe speshi splavi spori sportza spotknu spravi sprosi sravni sta stambu stanovi stavi stimu sto stoi stolknu stremi stroi stu stvo sudi sushi
svari svergnu sveti taschi telekana termina titu tjanu tjazhe tolknu tomi tonu trati tribuna trudi trudoustroi tseli tseni tsik tsve tushi ubedi ubezhda ubi
uchasti uchi uchredi udali udari udivi udovletvori udvoi ueha uglubi ugo ugovori uhudshi ukloni uko ukolo ukra ukrasi ukrepi uluchshi umenshi umnozhi umy
unichtozhi upa upolnomochi upomjanu uprazdni uprosti upusti ura uroni ushe usili uskolznu uskori uslovi uslozhni ustanovi ustrani ustroi ustupi usugubi usvoi
usynovi utihnu utochni utoli utonu utrati utroi utverdi utverzhda uvedomi uvekovechi uvelichi uvoli uze uzhasnu uzhestochi vanda vari vdohnovi vdohnu veri
vernu vesi vhodi vini vkljuchi vlozhi vmesti vnedri vnosi vodi vodorazde vokza volejbo voobrazi voodushevi vooruzhi voploti voshe voskliknu vosproizve
vosproizvodi vossoedini vosstanovi vozbudi vozglavi vozmesti vozniknu vozobnovi vozrodi vozve vozvodi vozvrati vpechatli vruchi vspomni vspyhnu vstavi vstreti
vstroi vstupi vtorgnu vve vvodi vvozi vybrosi vyche vychisli vydeli vydvinu vyeha vyhodi vyjasni vyjavi vykupi vylechi vymyse vynosi vynudi vypi vyplati
vypolni vyprjami vypusti vyrasti vyrazi vysadi vyseli vyshe vystre vystupi vytaschi vytesni vyve vyzhi vzgljanu vzja vzvesi zabi zaby zachisli zadushi
zagrjazni zagruzi zahvati zajavi zakljuchi zakonchi zakrepi zakry zakupi zakuri zalozhi zamani zamedli zameni zamerznu zameti zamorozi zanja zaplati zapolni
zapomni zapreti zaprosi zapusti zarazi zarjadi zaschiti zaseli zasloni zasluzhi zastavi zastreli zatjanu zatopi zatronu zatrudni zaveri zavernu zavershi zhari
zhda zheni zhez zhi zhurna znachi zvoni
`,
  aVerb: `
adaptirova akklimatizirova aktivirova aktivizirova aktsentirova amputirova analizirova anneksirova annulirova anonsirova aplodirova arendova arestova
assignova assimilirova assotsiirova atakova attestova avtomatizirova bazirova besedova bezha blagoprijatstvova bleste blokirova boja bojkotirova bole bolta
bra brosa bryzga buksirova cheredova chetyrnadtsa chita chuvstvova darova dava degradirova dejstvova deklamirova deklarirova dekodirova dela delegirova
demonizirova demonstrirova demontirova denonsirova deportirova derzha desja detonirova devalvirova devja devjatnadtsa dezertirova dezorientirova diagnostirova
differentsirova diktova diskreditirova diskriminirova diversifitsirova dobavlja dobiva dobra dogada dokaza dokazyva dokladyva dominirova dopolnja dorabota
dostavlja dostiga doverja dozhda dra drema drozha duma dvadtsa dvenadtsa dviga dysha eha ekspluatirova eksportirova ekstradirova energose evakuirova
evoljutsionirova falsifitsirova fiksirova finansirova finishirova formirova formulirova fotografirova funktsionirova garantirova garmonizirova gazifitsirova
generirova glota goloda golosova gore goreva gospitalizirova gospodstvova gulja harakterizova hote hvasta hvata identifitsirova ignorirova igra illjustrirova
ime imitirova importirova infitsirova informirova initsiirova inspektirova instruktirova integrirova intensifitsirova interpretirova investirova ischerpa iska
iskljucha ispolnja ispolzova ispovedova ispuga ispyta ispytyva issledova isteka izbega izbezha izbira izbra izda izdava izja izlucha izmerja izobrazha
izolirova izucha izverga izvinja javlja kacha kapa kapitalizirova karabka kasa kashlja kata kaza kipe klanja klassifitsirova kodifitsirova kodirova koleba
kombinirova kompensirova kondensirova konfiskova konkurirova konsolidirova konstatirova konsultirova kontrolirova kontsentrirova konvertirova koordinirova
kopa kopirova korrektirova korrelirova kova krasne kreditova kricha kritikova krova kupa kurirova kusa kusha kvalifitsirova laja laska legalizova lepeta leta
lete lezha lga lidirova likvidirova lisha lobbirova lokalizova loma maksimizirova maskirova materializova mcha meche mechta menja mesha miga migrirova
minimizirova mobilizova modelirova modernizirova montirova moshennicha nabira nabljuda nacha nachina nachislja nade nadeja nagreva nakapliva nakaza nakazyva
nalazhiva namecha namereva nanima nanja napada napechata napisa napomina napravlja napuga narasta narusha naschityva naselja naslazhda nasledova nasmeha
nastaiva nastoja navjaza nazha naznacha nazva nazyva nejtralizova nenavide nominirova nuzhda nyrja obdumyva obedinja obescha obespechiva obide objasnja
objavlja objaza objedinja oblada obmeniva obmenja obnaruzhiva obnja obogna oboronja oborudova obosnova obozha obrabatyva obrascha obrazova obreza obscha
obsluzhiva obstrelja obsuzhda obucha obuzda obvinja obygra obzhalova oderzha odeva odinnadtsa odobrja ogranichiva ohranja okaza okazyva okkupirova okruzha
okuta opasa operirova opira opisa opisyva opja oplakiva opravda opravdyva opredelja opryskiva optimizirova opublikova opustosha organizova orientirova orosha
oschuscha oshtrafova oslusha osmotre osnova osnovyva osozna osoznava ospariva osta ostava osterega osuschestvlja osuzhda osvescha otbira otbyva otchita
otchityva otchuzhda otda otdyha otkaza otkazyva otkladyva otkryva otlicha otmecha otobra otozva otpravlja otrazha otreagirova otremontirova otreza otritsa
otseniva otslezhiva otstupa ottalkiva otvecha otverga ozhida oznacha oznamenova pada paha paja pamja paralizova parkova patrulirova pecha pechata pereda
peredava peredislotsirova pereeha pereizbra perekryva peremesha perepisa perepisyva perepleta pererabatyva pereseka peresmotre peresta pereveshiva perezhiva
pina pisa pita pja pjatnadtsa plaka planirova plava pleva pobuzhda pobyva pochita pochuvstvova poda podava podavlja podcherkiva podchinja poddela podderzha
podderzhiva podnima podnja podobra podorozha podorva podozhda podozreva podpisa podpisyva podrazha podrazumeva podryva podschita podstreka podtverzhda poduma
poeha pogloscha pojavlja pojma pokaza pokazyva pokrovitelstvova pokryva pokupa polaga polirova polucha polzova pomenja pomesha pomilova pomoga ponima ponja
poobescha pooschrja poprobova populjarizirova popyta porazha porekomendova porozhda porucha poseja posescha posjaga posla posledova poslusha posmotre
posovetova posrednicha postavlja postrada postucha posvjascha posyla poterja poterpe potreblja potrebova povlija povtorja pozdravlja pozha pozhalova pozhela
pozhertvova pozhira pozvolja praktikova prazdnova preda predlaga predostavlja predpochita predpolaga predprinima predprinja predsedatelstvova predshestvova
predskaza predskazyva predstavlja predugada preduprezhda predusmatriva predusmotre predvescha predvide prekrascha prenebrega preoblada preobrazova preodole
preodoleva prepjatstvova prepodava prerva presledova preuspe prevysha prezira priblizha pribyva prida pridava priderzhiva priduma pridumyva prieha priglasha
prilaga prilete primenja primyka prinadlezha prinima prinja prinuzhda priobreta pripisa prislusha prisutstvova pritvorja priumnozha privatizirova privetstvova
priviva privleka prizna priznava prizva prizyva prjata proanalizirova prochita proda prodava prodemonstrirova prodolzha prodviga proektirova prognozirova
progolosova programmirova proigra proinformirova proklina prokommentirova prolete pronizyva propovedova prorva prosmatriva prostaiva prostira protestova
protivodejstvova protivostoja protsveta proverja provotsirova prozhiva pryga publikova puga puta puteshestvova pyta rabota radova rashodova raskopa
raskritikova raspolaga rasporjazha raspozna rasprostranja rasputa raspylja rasschita rasschityva rasseja rasshifrova rasshirja rasskaza rasskazyva rassledova
rassmatriva rassmotre ratifitsirova razbira razblokirova razbrosa razdava razdelja razdrazha razeda razgore razgovariva razjeda razlaga razlicha razmyshlja
razmyva razobra razocharova razogna razorva razrabatyva razrabota razrusha razveja razvertyva razviva razvjaza razvleka reabilitirova reagirova realizova
redaktirova refinansirova reformirova regenerirova registrirova regulirova reklamirova rekomendova rekonstruirova remontirova reorganizova repatriirova resha
restavrirova restrukturirova reve reza rezjumirova riskova risova ruga rva sbezha schekota schita schityva sda sdela sderzha sderzhiva seja semnadtsa
sfabrikova sformirova sformulirova sgore shata shepta shestnadtsa shifrova side sija sinhronizirova sistematizirova skacha skaza skoncha skorbe skryva skucha
sledova sloma slucha slusha slysha sme smeja smesha smontirova smotre snabzha snima snizha snja sobira sobljuda sobra socheta sochuvstvova sodejstvova
soderzha soglasha soglasova sogre sohranja sokrascha solga somneva soobscha sooruzha sootvetstvova sopernicha soprotivlja soprovozhda sorevnova sortirova
sorva sosa sostavlja sostjaza sostoja sotrudnicha sotsse sovershenstvova sovescha sovetova sovpada sozda sozdava sozertsa sozhale sozre sozva spa spasa spe
spetsializirova sponsirova sposobstvova sprashiva spravlja sprovotsirova spuska sputa sravniva srazha ssyla sta stabilizirova stalkiva standartizirova stara
startova stere stimulirova stira stoja stona strada strahova strelja stucha subsidirova sume suschestvova svidetelstvova svjaza svjazyva sygra szha szhiga
szhima taja tantseva tasova terja terpe tka tolka tolkova torgova toskova transformirova translirova travmirova tre trebova trenirova tridtsa trinadtsa troga
tsarapa tselova tseplja tsirkulirova tsitirova ubezhda ubira ubiva ubra ubyva uchastvova uchityva uda udelja uderzha uderzhiva udivlja udovletvorja udvaiva
ueha ugada ugasa uglublja ugna ugrozha ukaza ukazyva uklonja ukreplja uluchsha ulyba umere umira umolja unasledova unichtozha unifitsirova upakova uporstvova
upotreblja upravlja uravnja uregulirova uskorja uslysha usovershenstvova ustanavliva ustoja ustupa utsele utverzhda uvazha uvelichiva uverja uvide uvjada
uvleka uzna vaktsinirova varirova vdohnovlja verbova vesha vibrirova vide vise vjaza vkladyva vkljucha vlade vlija vmesha vmeshiva vnedrja volnova voploscha
vorova vosemnadtsa voshischa vospityva vosprinima vosstanavliva vozdejstvova vozdelyva vozderzha vozglavlja vozmuscha voznika vozrazha vozvrascha vpisa vpita
vrascha vsta vstrecha vstupa vybira vybra vychita vyda vydava vydelja vyderzha vyeha vygljade vyigra vyigryva vyleta vylete vymoga vypisa vypolnja vypuska
vyrabatyva vyrabota vyraschiva vyrazha vyreza vyrovnja vysla vystavlja vystoja vystraiva vystupa vytere vyzdoravliva vyzdorove vyzva vyzyva vzaimodejstvova
vzima vzja vzlete vzloma vzorva zablokirova zabole zabronirova zabyva zacha zada zadejstvova zaderzha zaderzhiva zaduma zadyha zafiksirova zagrjaznja zahote
zaimstvova zainteresova zaintrigova zakaza zakljucha zakonodatelstvova zakryva zakupa zamecha zamenja zanima zanja zapere zapisa zaplanirova zapolnja
zaprescha zapuga zapuska zaputa zarabatyva zarabota zaregistrirova zaschischa zashifrova zaslusha zasluzhiva zastrahova zatragiva zaverbova zaversha zavise
zavoeva zha zhalova zhda zhela zhertvova zheva zhonglirova zloupotreblja zna zvucha
`,
  ovatPresent: `
adaptir akklimatizir aktivir aktivizir aktsentir amputir analizir anneksir annulir anonsir aplodir arend arest assign assimilir assotsiir atak attest
avtomatizir bazir besed blagoprijatstv blokir bojkotir buksir chered chuvstv dar degradir dejstv deklamir deklarir dekodir delegir demonizir demonstrir
demontir denonsir deportir detonir devalvir dezertir dezorientir diagnostir differentsir dikt diskreditir diskriminir diversifitsir dominir ekspluatir
eksportir ekstradir evakuir evoljutsionir falsifitsir fiksir finansir finishir formir formulir fotografir funktsionir garantir garmonizir gazifitsir generir
golos gor gospitalizir gospodstv harakteriz identifitsir ignorir illjustrir imitir importir infitsir informir initsiir inspektir instruktir integrir
intensifitsir interpretir investir ispolz ispoved issled izolir kapitalizir klassifitsir kodifitsir kodir kombinir kompensir kondensir konfisk konkurir
konsolidir konstatir konsultir kontrolir kontsentrir konvertir koordinir kopir korrektir korrelir kredit kritik kurir kvalifitsir legaliz lidir likvidir
lobbir lokaliz maksimizir maskir materializ migrir minimizir mobiliz modelir modernizir montir nagr namer nasled nejtraliz nominir oborud obosn obraz obzhal
okkupir operir optimizir opublik organiz orientir oshtraf osn otreagir otremontir oznamen paraliz park patrulir peredislotsir planir pochuvstv podozr podrazum
pokrovitelstv polir polz pomil poprob populjarizir porekomend posled posovet potreb pozhal pozhertv praktik prazdn predsedatelstv predshestv preobraz preodol
prepjatstv presled prisutstv privatizir privetstv proanalizir prodemonstrir proektir prognozir progolos programmir proinformir prokommentir propoved protest
protivodejstv provotsir publik puteshestv rad rashod raskritik rasshifr rassled ratifitsir razblokir razochar reabilitir reagir realiz redaktir refinansir
reformir regenerir registrir regulir reklamir rekomend rekonstruir remontir reorganiz repatriir restavrir restrukturir rezjumir ris risk sfabrik sformir
sformulir shifr sinhronizir sistematizir sled smontir sochuvstv sodejstv soglas somn sootvetstv sorevn sortir sovershenstv sovet spetsializir sponsir
sposobstv sprovotsir stabilizir standartizir start stimulir strah subsidir suschestv svidetelstv tants tas tolk torg tosk transformir translir travmir treb
trenir tsel tsirkulir tsitir uchastv unasled unifitsir upak uporstv uregulir usovershenstv vaktsinir varir verb vibrir voln vor vozdejstv vzaimodejstv
zablokir zabronir zadejstv zafiksir zaimstv zainteres zaintrig zakonodatelstv zaplanir zaregistrir zashifr zastrah zaverb zavo zhal zhertv zhonglir
`,
  iPresent: `
bespoko blagodar blagoslov blagoslovl blest bol bomb bombl brod bros brosh brozh brozhd bud bur buzh buzhd chch cherch chersch chert chisch chist chsch cht
dar dav davl del dob dobav dobavl dobl dogovor dolozh dopoln dopros doprosh dopusch dopust dorozh dostav dostavl dover drazn ekonom ekonoml energos ezd ezzh
ezzhd gor gord gorzh gorzhd gotov gotovl govor grab grabl groz grozh hod hot hozh hozhd hran hval ishod ishozh ishozhd iskaz iskazh iskljuch iskoren iskup
iskupl ispar ispoln isporch isporsch isport isprav ispravl istosch istsel izb izbav izbavl izbl izgotov izgotovl izmen izmer izuch izum izuml izvin kach kasch
kat kazn kip korm korml kras krash krasn kresch krest kruch krusch krut kup kupl kur lech let lish ljub ljubl lov lovl lsch lst majach mech mnozh mol much
mysl nad nadel nagrad nagrazh nagrazhd nahod nahozh nahozhd nakop nakopl nal nalad nalazh nalazhd nalozh namech namesch namet napoln napomn naprav napravl
narasch narast narush nastro nastup nastupl natsel nauch navred navrezh navrezhd naznach nenavid nos nosh nrav nravl obankroch obankrosch obankrot obedin
obespech obestsen obid objasn objav objavl objedin oblegch obnaruzh obnazh obnov obnovl obobsch obogach obogasch obogat obostr obrach obrasch obrat obrush
obstav obstavl obsud obsuzh obsuzhd obvin ochisch ochist odobr odolzh oglas oglash ogorod ogorozh ogorozhd ograb ograbl ogranich ohlad ohlazh ohlazhd ohoch
ohosch ohot ohvach ohvasch ohvat okonch okruzh opered operezh operezhd oplach oplasch oplat opredel opusch opust osad osazh osazhd oskorb oskorbl oskvern
oslab oslabl oslozhn osmel osmotr osnasch osnast ospor ostanov ostanovl ostav ostavl osud osuschestv osuschestvl osush osuzh osuzhd osvo osvobod osvobozh
osvobozhd otbros otbrosh otdel otgovor otgruz otgruzh otkljuch otklon otlozh otmech otmen otmesch otmet otnos otnosh otprav otpravl otrav otravl otraz otrazh
otsen otskoch otstran otvech otvesch otvet ozaglav ozaglavl ozhiv ozhivl par perehitr perehod perehozh perehozhd perehvach perehvasch perehvat perekljuch
peremesch peremest perenaprav perenapravl perenastro pereotsen perepoln pereraspredel peresmotr perestav perestavl perestro perevar perevod perevoz perevozh
perevozhd perezh plach plasch plat plav plavl pob pobed pobezh pobezhd pobl poblagodar pobud pobuzh pobuzhd pochch pochin pochsch pocht podar podav podavl
podel podgotov podgotovl podhod podhozh podhozhd podkljuch podprav podpravl podtverd podtverzh podtverzhd pogas pogash pogovor pogruz pogruzh pohich pohisch
pohit pohoron pohval pojasn pojav pojavl pokor polozh poluch pomesch pomest pomn ponadob ponadobl poniz ponizh ponrav ponravl popoln poprav popravl popros
poprosh poraz porazh poruch posad posazh posazhd posech posel posesch poset posmotr postanov postanovl postav postavl postro postup postupl posvjach posvjasch
posvjat poterp potop potopl potrach potrasch potrat potush pover poves povesh povred povrezh povrezhd povtor povys povysh pozdrav pozdravl poznakom poznakoml
pozvol pozvon prav pravl predjav predjavl predlozh predopredel predostav predostavl predotvrach predotvrasch predotvrat predpolozh predstav predstavl
predupred preduprezh preduprezhd predusmotr predvid prekrach prekrasch prekrat preodol preusp preuvelich prevrach prevrasch prevrat prevys prevysh pribav
pribavl pribliz priblizh prichin priglas priglash prigotov prigotovl prigovor prihod prihozh prihozhd prikrep prikrepl prilet prilozh primen primir prinos
prinosh priostanov priostanovl priruch prisoedin prisposob prisposobl pristup pristupl prisud prisuzh prisuzhd prisvo priuch privod privozh privozhd prizeml
probud probuzh probuzhd prodl prodolzh prohod prohozh prohozhd proishod proishozh proishozhd proizvod proizvozh proizvozhd projav projavl prol prolet prolozh
propusch propust pros prosch prosh prosled proslezh proslezhd prost prosvech prosvesch prosvet protivorech proval prover provod provoz provozglas provozglash
provozh provozhd ran raspolozh raspredel rasprostran raspusch raspust rasshir rasslab rasslabl rassmotr rasstro rassud rassuzh rassuzhd rastrach rastrasch
rastrat rastvor razb razbl razdav razdavl razdel razedin razglas razglash razgor razgrab razgrabl razgrom razgroml razgruz razgruzh razjasn razjedin razlich
razmesch razmest raznoobraz raznoobrazh razoblach razraz razrazh razresh razrjad razrjazh razrjazhd razrush razvod razvozh razvozhd resh rev rod rozh rozhd
rub rubl rukovod rukovozh rukovozhd rush sbl sbros sbrosh sekonom sekonoml sgor sgusch sgust shod shozh shozhd shuch shusch shut shvach shvasch shvat sid
skolz skolzh skorb sled slezh slezhd slozh sluch sluzh smen smesch smest smjagch smotr sniz snizh soblazn soch sochin soedin soglas soglash sogr sohran
sokrach sokrasch sokrat soobsch soorud sooruzh sooruzhd sootnos sootnosh sopostav sopostavl soprovod soprovozh soprovozhd sosredotoch sostav sostavl sotss
soversh sozhal sozr spesh splav splavl spor sprav spravl spros sprosh sravn stanov stanovl stav stavl ster sto strem streml stro sud sum sush suzh suzhd svar
svech svesch svet tasch terp tom toml trach trasch trat trud trudoustro truzh truzhd tsel tsen tush ubed ubezh ubezhd ubl uch uchasch uchast uchred uchrezh
uchrezhd udal udar udiv udivl udovletvor udvo uglub uglubl ugovor uhudsh uklon ukras ukrash ukrep ukrepl uluchsh umensh umer umnozh unichtozh upolnomoch
uprazdn uprosch uprost upusch upust uron usil uskor uslov uslovl uslozhn ustanov ustanovl ustran ustro ustup ustupl usugub usugubl usvo usynov usynovl utochn
utol utrach utrasch utrat utro utsel utverd utverzh utverzhd uvedom uvedoml uvekovech uvelich uvid uvol uzhestoch var vdohnov vdohnovl ver ves vesh vhod vhozh
vhozhd vid vin vis vkljuch vlad vlozh vmesch vmest vnedr vnos vnosh vod voobraz voobrazh voodushev voodushevl vooruzh voploch voplosch voplot vosproizvod
vosproizvozh vosproizvozhd vossoedin vosstanov vosstanovl vozbud vozbuzh vozbuzhd vozglav vozglavl vozh vozhd vozmesch vozmest vozobnov vozobnovl vozrod
vozrozh vozrozhd vozvod vozvozh vozvozhd vozvrach vozvrasch vozvrat vpechatl vruch vspomn vstav vstavl vstrech vstresch vstret vstro vstup vstupl vvod vvoz
vvozh vvozhd vybros vybrosh vychisl vydel vygljad vyhod vyhozh vyhozhd vyjasn vyjav vyjavl vykup vykupl vylech vylet vynos vynosh vynud vynuzh vynuzhd vyp
vypl vyplach vyplasch vyplat vypoln vyprjam vyprjaml vypusch vypust vyrasch vyrast vyraz vyrazh vysad vysazh vysazhd vysel vystup vystupl vytasch vyter vytesn
vyzdorov vyzh vzlet vzves vzvesh zab zabl zabol zachisl zadush zagrjazn zagruz zagruzh zahot zahvach zahvasch zahvat zajav zajavl zakljuch zakonch zakrep
zakrepl zakup zakupl zakur zalozh zaman zamech zamedl zamen zamesch zamet zamoroz zamorozh zaper zaplach zaplasch zaplat zapoln zapomn zaprech zapresch zapret
zapros zaprosh zapusch zapust zaraz zarazh zarjad zarjazh zarjazhd zaschich zaschisch zaschit zasel zaslon zasluzh zastav zastavl zastrel zatop zatopl zatrudn
zaver zaversh zavis zhar zhen znach zvon
`,
  hardPresent: `
dostign hlopn hlyn ischezn kin kivn kosn krikn lopn melkn nad obman okun oprovergn opuhn oslabn otvergn pahn perevern podcherkn podtolkn podvergn pogibn pokin
povern pribegn promahn pronikn prosn protjan prygn rastjan rastorgn razbuhn razvern ruhn sogn spotkn stolkn svergn tjan tolkn ton upomjan uskolzn utihn uton
uzhasn vdohn vern vosklikn voznikn vspyhn vtorgn vydvin vzgljan zamerzn zatjan zatron zavern
`,
}

/** A bit for each group of three letters (`indexOfGroup` in `groups.ts`) that some form has in some transliteration, in base 64. */
export const SLUG_GROUPS = 'AAAAqP/vs6x3i04GyCTizWf7vS6aSLJAx59OIrJkmP3vuwggCEbv+WRrjGZ3/z7ZOJbof7+LKt98AgAAgJgznv//+2zi3qbevy7//PcZAAAAAAAAEAEEgcw8GwAAAJD6B6GTfzafLMLpxb/PuXxcWhek0Y5+GUbE+fDzz+dp/zyubPLx3z/Pv/5p+n3ncyobl1a8ewQAAID//z6//edoz59PvV5c3vXnMwAAAAAAALD/n+ff/z4DAACg94/LAoIEEAEEEYQACHL9uAwAAAAAABAIAALgx5/PIgYgEBkEwagjikSEASBiCKPevy4DQAAAAAAAJ8YkUvnEEYAAA3L+uCxiACIAAAAAAABg9wdPAoEAAAAAQApelQYAAAAAAAAAAADU6TUJAAAAAAAAWPHv8552nwEAACAiCAIRAACAAAEAAAAAgSBFAgAgAAAAAAAAQQAiACABQDKkABFYBAAAAAAAAAAAwCBACAAAAAAAAIDevy6PCIJIJBBEI4Ig+vfvMwIEFAAASQAACIB9/z6LGIDgZJIEI4YAGhEE0YgjiVr/+wwgSAAAAACIGKJoJTVGAIJNeP3rkohgiAEAAAAAAICdNzaLHAIIAAAArXldXPHm0chijFb825zRkuUxSR796JdgRBsPB2ko/MPj4c4kH///8/Tjn+Nf7z535nRwxZtHAAAA+P/v88t/n178+5SJ04VVfx4DAAAAAAAAf3g8/P2nMwAAAE7/+QwAQACAAAABAAAg5p9LI4IgEgAAAAAAAPa9eSxgAAIRQRCMGKJoBBBEAoAgAuDjEgAAAAAAACAqCKKTRBKMGKIoxYhCAAAIAAAAAAAAAAYEQAQAAAAAAAD8/vd5RBBEAAEAGDEEUQd/lwAAAAAAAAAAAAD8/vdZAAAEI8IgUDGE0QggiEQMQdTP32cAAAICAABAxBFEAAoQAEAEwIs9jwUEIQAAAAAAAAAIAIAQAAAAAAAA6P/v8wggiEQCQTRiCaL//z4DAABAABAEAgAA+P/vs4gBCEQ2SSBiDKIRYBCNGIKon7/PI4IkAgAAgIghiFYeYTRiyKJcPy6LAIIIAAAAAAAAEBEBEUAAAAAAAND73+cZbxaNDIJoxZnHOX1dHhOn0Yw8CUaEcbAgw4cJIBysXPNp3R9PZ/5p+v/O82d/h1e8ewQAAIDV/x7//OdpxZ9Nv35cXvHmMwAAAAIAALABhIPbfzYBAACg97+LAIAgAAgAwAggiKN4uDgCCKIRQRAAAABgIIgFAgAgEJGEw4giikYAUTRiCCJAIAKAAAAAAAAAAIAgeHmE0Yghi375uCgCiAAAAAAAAAAAAAAAAgIAAAAAwP9/n0cAQQQyACAAQADs+HUJAAAEBYgAmNXv089/nwUAQDCySYIRYxSFAAFAxpBG//99BgAAAAAAAEQMQTSmHKMRYxb9/PVJRhBHAAAAAAAAgAAACUQCAQAAAIDe/z6vAMJIJBBEI8Yg+vfr84ggiUYESQAACID//z6LGIJAZBoEI4YoGhEG0YojjX7/+zwCCCMAAABAAABg5RFGY4Yt+n/vsIgyggAAAAAAAICXfzyPHMMIAAAAvf9cHrEkkUggiEAEAND7z+URRBABQIEAABAA//98FjEAgcgiCkaMCDRiDKIRQxD9//d5xJJGAAAAEBEAwUpijIAEEbj3x2UpQAgAAAAAAAAAK394GgEEEQAAAPr/+ixiQCKRTRi9CfPo/7/PIJIEGLHkk4gQAfb/+SxiCAK1aToIGABoBBBEI4Yg+vXv8wggiQEAACAiCKL1/TiNerMox4/LIoAgAgAAAAAAAEbeSTQzCCIAAACM5Mfx5p/NIZt8+v3vc3Z/lscscTRjzaIReTLs9uF5Qw8Hq9t8/PfP89t/n/6/+fyT34MV7x4BAADg37/P//99/v3vc6tVl979+wQAAAAAAABs6OHg97/OAAAAyP3rMwAAAEQGQQQAAICc/y4BAABgRBAEIAAA2Pnns4gBCEQGQTBiDCIAAACMGIKo97/LI4IgAgAAgIghilYWQTRiiKLGLy4DAEAAAAAAAAAAWPnB0QggiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACg/6/PI5YoEhkF0Yo1j///+zxiCKIRYRTNGIPg/7/PIgYgEBnHw4gwikcsUzTiCKL//z6PWJIIAAAAI4IgWluO0Zhzm3//OjxijCIAAAAAAADg9Q/PAEMAAAAAQO9fnUcsSTSyCCIRATD8//dZBBABAoAkePnv0/9/n0UMQDAizYYRQxSNGINo1BFE/f99HrUkEQAAAEQQQbTy36cffz79/nVZxBBBAAAAAAAAwOhfmwQCAAAAAID+/z6LCJJIJBBEIgAA+v/v8oggiECACQAACID/vz6LGIBARJoEI6YgGhEE0YghiP79uzwCWCIAAACMeOPo5bdPI4gs+v/r8ogliQAAAAAAAICdPz4JAAAIAAAACXlUfPHms8gihG7c2ZzVAyUACQCMSJNhVDoGC1A8nADBw8okH+f8c3Tm36bd5xgBEDBoxbtHAAAA+HXP0ct/nk6c+RQAAoARbwQBAAAAAAAAEyB4+HlGEQAAAHb/+QwCAQCRQBCNAJKp/5/LI4AgAgEEAQAgAH79+ixiAAKTSRaMGKNoRBBEM4Yh+v3v84ggiAAAACBiGKKVxxiNCLJo5wfDIIIJAAAAAAAAAH7/+ixoTSQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANCr3+URZRKJBMJoBJDMWTlcHgEE0Yg0CUakQTCIxIIJABisTMNhxRlHI4ooGnFEESAQAUIsSQQAAIBRYxS9fOJpRJlFv3hcXkFGEQAAAAAAADABAAPJQSQBAADg/7/PI54kEgkE0YgzidL8uQQAAIARaRL8+vd5z59PIgYgEBEEwYghikYAUbRiCKPO/i4BABAAAAAAIoYgAkiAQIgAAl7tOCRiySIAAAAAAABgRYFNAgFEAA=='
