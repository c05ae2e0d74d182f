/**
 * Common English words that the bundled dictionary lacks. Made by `bench/make-english-words.mjs`: don't edit, run it again.
 * From SCOWL, copyright 2000–2016 by Kevin Atkinson, who lets use, copy, modify and distribute it without fee for any purpose
 * where this notice stands; as is, without warranty.
 */
export const ENGLISH_WORDS = `
aardvark aback abacus abbot abdicate aberration abet abhor abhorrence abhorrent abject ablaze ably abnormality aboard abode abominable abomination aboriginal
aborigine abort abortive abound aboveboard abreast abridge abscond absolve absorbent absorption abstinence abstruse abusive abysmal accede accentuate
acceptability acceptably acclaim acclimate acclimatise accolade accompanist accordance accordion accost accountancy accredit aced aces achievable acidity
acing acknowledgment acne acquaint acquiesce acreage acrid acrimonious acrimony acrobatic acronym acrylic actuary acumen acupuncture adage adamant adaptable
adaptor addendum addictive additive addressee adept adhesion adhesive adjective adjourn adjunct adjustable admirable admirably admissible admittance
admittedly admonish admonition adobe adorable adrift adroit adulation adulterate adultery adventurous adverb adverbial adversity advert advisable aeon
aeroplane aerosol afar affable affably affectation affectionate affinity affirm affirmation affirmative affix afflict affliction affluence affluent affront
afield aflame afloat afoot aforesaid afresh aftereffect afterlife afterlives afterthought afterward aghast agile agility agitate agitator aglow agnostic
agnosticism agonise agony agreeable agreeably aground ahoy ailed ailing ails aimlessly airier airiest airmail airstrip airtight airy aisle ajar akin alarmist
alas albino alcoholism alcove ales alga algebraic alias alight alkali alkaline allay allegiance allegorical alley alligator allot allowable allude allure
almanac almighty alms aloft alongside aloof aloud alpha alphabetic alphanumeric alterable alteration alternator altitude alto altruism altruistic aluminum
amalgamate amateurish amber ambiance ambidextrous ambivalence ambivalent amble amen amenable amethyst amiable amiably amicable amicably amidst amiss amnesia
amoeba amoebae amok amongst amoral amorous amorphous ampersand amphetamine amphibian amphibious amphitheater amphitheatre ample amplification amplifier amply
amps amusingly anachronism anaemic anaesthetic anagram anal analgesic analog analogous analyse analytic anarchic anarchism anarchist anathema anatomical
ancestry anchorage anchovy android anemia anemic anesthesia anesthetic anew angelic angrier angriest angst anguish angular animate animosity annals annotate
annoyance annoyingly anoint anomalous anon anorak answerable antagonise antagonist antagonistic antagonize anteater antelope antennae anthill anthology
anthrax anthropological antic anticlimax antidote antifreeze antipathy antiquate antiseptic antisocial antitheses antithesis antler antonym anus anvil anyhow
anyplace aorta apartheid apathetic apathy aperture apex aphorism apiece aplomb apocryphal apologetic apologise apostrophe appall appallingly appals apparel
apparition appease append appendage appendices appendicitis appendix appetiser appetising appetizer appetizing applicability applicator appointee apposite
appraisal appreciable appreciative apprehend apprehensive apprenticeship approachable apter aptest aptitude aptly aquamarine aquarium aquatic aqueduct arbiter
arbitrate arbitrator arbor arbour arcade arcane archaic archery archetypal archipelago archway ardent ardor ardour arduous ares arguable arguably
argumentative aria arisen aristocrat aristocratic arithmetic arks armadillo armor armory armoury armpit aroma aromatic arose arraign arrogance arse arsenic
artefact arterial arthritic artichoke artifice artistry ascension ascent ascetic asexual ashamed ashcan ashen ashore ashtray askance askew asparagus aspersion
asphyxiate aspirant aspirin assail assent assertive asses assessor associative assort assureds asterisk astound astray astride astringent astrological
astrology astute asymmetry asynchronous atheistic atlas atmospheric atrocious attendant attentive attire attributable attribution auburn auctioneer audacious
audacity audibly audition auditorium auditory augment aura aural auspicious austere austerity authenticate authenticity authorise auto autobiographical
autocracy autocrat autocratic autograph autopsy auxiliary avail avarice avaricious avenge averse aversion avert aviator avid avocado avoidable avoidance avow
avowals awesome awfullest awhile awning awoke awoken awry axed axes axing axiomatic ayes azalea azure babe babier babiest baboon babyish backbone backfire
backgammon backhand backlash backlog backside backslash backspace backstage backtrack backward backwoods bacteria bacterial bacterium baddest bade badge
badminton baffle bagel baggier baggiest baggy bale balk ballast ballerina ballistics balloon ballroom balm balmier balmiest balmy baloney bamboo bamboozle
bandanna bandier bandiest bandstand bandwagon bandy bang bani banish banister banjo banquet banter baptise barb barbarous barbecue barbered barbering
barbiturate bard bareback baritone barman barnacle barnyard barometer barrage barren barrette barrings barrister bartender baseline bash bask bass bassoon
bastard baste bathtub batsman battered battering baud baulk bawdier bawdiest bawdy bawl bayou bazaar bead beadier beadiest beady beagle beak bearable beaten
beautician beautify became beckon bedbug bedclothes bedlam bedridden bedrock bedspread bedtime beefier beefiest beefy beehive been beeper beeswax beeves
befall befallen befell befit befriend began begrudge beguile begun behalves behavior behead beheld beige belabor belabour belated belch belfry belie
believable belittle bellboy bellhop belligerent bellow belly belying bemuse benediction benefactor benevolence benighted benign bent bequeath bequest bereave
bereft beret berserk berth beseech beset besought bestial bestiality beta betcha betrothal bettor bewilder bewitch bibliographic bibs bicentennial bicker
bidden bide biennial bifocals bigamist bigamous bigamy biggest bigot bigotry bikini bile bilingual billboard billfold billiards billow bingo binomial
biochemical biodegradable biographer biographical bipartisan biped biplane birdcage birthmark bisect bisexual bitch bitmap bitten bittersweet blab blackberry
blackbird blacken blackhead blackjack blacklist blackout blacksmith blacktop blanch blancmange bland blare blaspheme blasphemous blasphemy blatant bleach
blearier bleariest bleary bleat bled bleed blemish blend blew blight blimp blindfold blindingly blinkered blinkering blip bliss blissfully blister blithe
blitz blob blockage blockbuster blockhead blond bloodhound bloodier bloodiest bloodshed bloodshot bloodstream bloodthirstier bloodthirstiest bloodthirsty
blossom blot blotch blown blowout blowtorch blubber bludgeon bluebell bluebird bluegrass bluff blunder blurb blurt bluster boardwalk boas boastfully bobbed
bobbin bobbing bobcat bobs bobsled bode bodice bodyguard bodywork boggle bogus boisterous bologna bondage bonier boniest bonnet bony booby booed booing
bookcase bookend bookkeeper bookkeeping bookmark bookshelf bookstore bookworm boomerang boon boor boorish boos bootee booth bootleg bootstrap booze borderline
bore boredom born borne borough bossier bossiest bossy botanist botch bothersome bough bought boulder boulevard bound bountiful bouquet bourbon bourgeois
bourgeoisie bout boutique bovine bowel bowlegged boxcar boyhood boyish brace bracket brackish brag braggart braid brainier brainiest brainstorm brainwash
brainy braise bran brandish brandy bras brash brasses brassier brassiere brassiest brassy brat bravado bravery bravo brawn brawnier brawniest brawny bray
brazen brazier breadwinner breakable breakneck breakpoints breakwater breathtaking bred breeze breezier breeziest breezy brethren brevity bricklayer bridal
bridesmaid bridle brighten brilliance brim brimstone brine brinier briniest briny brisk bristle britches brittle broach broadside brocade broccoli broil broke
bronco brooch brood brought brow browbeat browbeaten brownie brunch brunette brunt brusque brute brutish bubblier bubbliest bubbly buck buckle budge buff
buffered buffering buffet buffoon bugged bugger buggier buggiest bugging buggy bugle bugs built bulbous bulge bulkier bulkiest bulky bulldog bulldoze bulletin
bullfight bullfrog bullion bully bumblebee bummed bummer bummest bumming bumpier bumpiest bumpy bums bung bungalow bungle bunion bunk bunny buns buoy buoyancy
buoyant burble burdensome burger burgle burlap burlier burliest burly burnish burnt burp burr burro burrow bursar bushel bushellings bushier bushiest bushy
busier busiest businessmen businesswomen busses bust busybody butchery butler butt butte buttercup buttermilk butterscotch buttery buttock buttonhole buttress
buxom buzz buzzard byes bygone bypass byway cabaret cabbed cabbing caboose cabs cacao cache cackle cacti cactus caddie caddying cadence cafeteria caffeine
cage cagey cagier cagiest cajole calcium calculi caliber calibrate calico calk callable calligraphy callous callow callus calve camaraderie came cameo canary
cancellation candlestick candor candour candy cane canine canister canker cannery cannibal cannibalism cannier canniest canning cannot canny canonical canopy
cans cant cantaloupe cantankerous cantered cantering canvas canvasses capably capacitance capacitor cape capered capering capillary capitalise capitulate
caprice capricious capsize caption captor caramel caravan carbohydrate carburetor carburettor carcinogenic cardigan carefree carefullest caribou carnage
carnal carnation carnivore carnivorous carouse carpentry carriageway carrion cart cartel cartilage cartographer cartography carton cartoonist cartridge
cartwheel carve cascade cashew cashier cashmere cask casket casserole cassette cast castaway caste castigate castoff castrate cataclysm cataclysmic catalog
catapult catcall catchier catchiest catchy catechism categorical categorise categorize catfish catnap catnip catwalk caucus caught caulk causal causality
causeway caustic cavalier caveat cavern caviar cavity cavort cawed cawing caws ceaselessly cede celery celibacy celibate cellar cellist cello cellophane
censure centerpiece centimeter centipede centralise centralize centrepiece centrifuge cerebral ceremonious certainty certify cervical chafe chaff chagrin
chainsaw chairmen chalet chalice chalk chalkier chalkiest chalky chameleon champ champagne changeable changeover chant chap chaperon chaperone chaplain char
characterise chargeable chariot charisma charismatic charitably charlatan chaste chasten chastise chastity chatterbox chattered chattering chattier chattiest
chatty chauvinist cheapen checkout checkpoint checkup cheep cheerfuller cheerfullest cheerfully cheerfulness cheerier cheeriest cheery cheesecloth cheetah
chef cherub cherubim chewier chewiest chewy chic chide childlike chili chill chilli chime chimney chimp chimpanzee chink chintz chipmunk chiropractor chirp
chivalrous chivalry chlorine chloroform chlorophyll choosier choosiest choosy choppered choppering choppier choppiest choppy chord chore chortle chorus chose
chosen chow chowder christen chrome chromium chronological chronology chrysanthemum chubbier chubbiest chubby chuck chuckle chug chum chummier chummiest
chummy chunk chunkier chunkiest chunky churn cigar cinch cinder cinnamon cipher circa circuitous circuitry circulatory circumcise circumcision circumference
circumflex circumstantial circumvention citric citrus civilise civility civilize clack clad clairvoyance clairvoyant clam clamber clammier clammiest clammy
clamor clamour clamp clan clandestine clang clank clap claptrap claret clarification clarinet clasp classy clatter claustrophobia claw cleanlier cleanliest
cleanse clearance cleat cleavage cleave clef cleft clemency clench clergyman clergymen cleric click climactic clime clinch clink clipboard clippings clique
clitoris cloak clockwise clockwork clod clog cloister closet clot clothe clothespin cloudburst cloudier cloudiest clout clove cloven clubhouse cluck clump
clumsier clumsiest clumsiness clumsy clung clutch clutter coagulate coalesce coarse coarsen coastline coax cobalt cobble cobra cobs cobweb cocaine cockeyed
cockier cockiest cockpit cockroach cocktail cocky coconut cocoon codded codding cods coerce coexist coffer cogency cogent cognac cogs coherence coil
coincidental colander colic collaborator collage collapsible collarbone collate collegiate collie colloquial colloquialism collusion colon colonise colonize
color coloreds coloureds colt coma comb combustible comelier comeliest comestible comfortably comic comma commandeer commendable commendation commercialise
commercialism commercialize commiserate commodore commotion commune communicable communicative communicator communion commutative commute compaction
companionship compassionate compatibility complacency complacent compliant compliment complimentary compost composure comprehensible compression compulsion
compulsive compunction compute computerise computerize comradeship concatenate concave conceit conceivable conceivably concentric concerto conciliate
conclusive concoct concoction concord concordance concourse concur concurrence concurrency concurrent concussion condemnation condescend condiment condom
condor conducive cone confection confederacy confederate confetti confidant confide confidentiality configurable conformity confound congeal congenial congest
congregate congressmen congresswoman congresswomen congruent conical conifer conjecture conjugal conjugate conjunction conjure connective connectivity
connector conned conning connoisseur connote cons conscientious consecrate consequent consequential conservatory considerate consign console consonant consort
conspire constancy consternation constipation constrict constriction construe consultancy consultant consumable consumerism consummate contagion contemplative
contemptible contemptuous contention contentious contextual contiguous contingency contingent continual continuum contort contortion contour contraception
contraceptive contraction contraption contravene contravention contributor contributory contrite contrive controllable convalesce convalescence convalescent
convection convent conversant convertible convex conveyance convincingly convoluted convulse convulsion convulsive cooed cooing cookbook cookie coop coos
copier copious copped copperhead copping cops copulate coral cordial cordon corduroy cork corkscrew cornea cornet cornflakes cornier corniest cornmeal
cornstarch corny corollary coronary coronation coroner corpulent corpuscle corral corrective corrector corroborate corrosion corrosive corruptible corsage
corset cortex cosier cosiest cosiness cosmology cosmopolitan costlier costliest cots cottontail cottonwood cougar could councilor counsellor countable
countdown countenance counterattack counterbalance counterclockwise counterexample countersign countess countrymen countryside county courier courteous
courthouse courtship cove covenant coverage covert covet covetous coward cowardice cowboy cowered cowering cowgirl cowhide coyer coyest coyote cozier coziest
coziness cozy crabbier crabbiest crabby crackle crackpot craftier craftiest craftsmen crafty crag craggier craggiest craggy cram cramp cranium crank crankier
crankiest cranky crap crass crate crave crayfish crayon crazier craziest craziness creak creakier creakiest creaky creamier creamiest creamy crease credence
creditable credulous creepier creepiest creepy cremate crepe crept crescendo crescent crestfallen cretin cretinous crevasse crevice crib crimson cringe
crinkle crises crisp crispy crisscross criteria critic criticise criticism critique croak crochet crock crockery crocus crofts crony crook crookeder
crookedest croon croquet crossbow crosswalk crossword crotch crouch crowbar crucifix crucifixion crucify crudity cruellest crumb crumblier crumbliest crummier
crummiest crummy crumple crunch crunchy crusade crust crustacean crustier crustiest crusty crutch crux crybaby crypt cryptic crystallise crystallize cubs
cuckoo cuddle cuddly cued cues cuff cuing culinary cull culminate culpable cumbersome cumming cums cunning cupfuls curable curdle curio curl curly curricula
curry cursor cursory curt curtail curtsy curvature cushion custard customise customize cutback cuticle cutlery cutlet cutthroat cuttings cyanide cybernetics
cyclic cylindrical cymbal cynic cynicism cypress cyst czar dabbed dabbing dabble dabs dachshund daddy daemon daffodil daft daintier daintiest dainty dais
daisy dally dame damn damnation damnedest damp dampen damsel dandelion dandier dandiest dandy dangle dank dapper daredevil darken darling darn dart dash
dastardly datum daub daunt dawdle daybreak daydream daylight daze dazzle deacon deaden deadlier deadliest dealt dearth deathbed deaves debase debatable
debauchery debilitate debility debonair debrief debug debunk decadence decadent decanter decapitate decease deceit deceitfully decentralise decentralize
deceptive decibel decidedly deciduous decimal decimate decipher declension decomposition decorative decorator decorous decorum decoy decrepit decry deductive
deed deface defamatory defame defeatist defecate defect defensible deference deferential defiance defiant deficiency deficient definable definitive deflate
deflect deform deformity defraud defrost deft defunct defy degenerate dehydrate deify deign deject dejection delectable deleterious deletion deli delicatessen
delimit delinquency delinquent delirious delirium deliverance delta delude deluge deluxe delve demagogue demean demeanor demeanour demented dementia demerit
demise demonstrably demonstrative demoralise demoralize demote demotion demount demure denigrate denim denominator denote dens dent denunciation deodorant
deodorise deodorize dependable dependant dependency depiction deplorable deplore depot deprave depravity deprecate depreciate depress depressingly derail
derange derelict deride derision derogatory derrick descendent descent describable descriptor desecrate desegregation desirability desirous desist desktop
desolate despicable despondent despot despotic destabilise destabilize destine destitute destitution detach detachable detectable detection detector deter
determinable determinism deterministic detest dethrone detonator detour detract devastate deviant devious devolution devolve devotee devout dexterity
dexterous diabetic diabolical diagonal dial diallings diametrically diaphragm diarrhea diatribe dice dictatorial diction diffuse diffusion digestible
digestive digitise digitize dignify digress digression dike dilapidated dilate dill dilute dilution dime diminutive dimly dimmed dimmer dimmest dimming dimple
dims dine dinghy dingier dingiest dingy dinned dinning dinosaur dins dioxide diphtheria diphthong diplomata dire directory dirge dirt dirtier dirtiest disable
disadvantageous disagreeable disagreeably disallow disambiguate disapproval disapprove disarm disarray disavow disband disbelieve disburse discernible
disciplinarian disciplinary disclaim disco discolor discoloration discolour discolouration discomfort disconcert disconsolate discontinuity discord discordant
discourteous discourtesy discrepancy discrete discretion discretionary discriminatory discus disdain disembark disembarkation disenchantment disengage
disentangle disfavor disfavour disfigure disgruntle disgustingly dishearten dishonest dishonesty dishonor dishonorable dishonour dishonourable dishwasher
disillusion disincentive disinfect disinfectant disingenuous disinherit disintegrate disinterested disjoint disk dislike dislocate dislodge disloyal
disloyalty dismal dismay dismember dismissals dismissive dismount disobedience disobedient disown disparage disparate disparity dispassionate dispensary
dispense dispersal dispersion displease displeasure disposable disproportionate disprove disqualify disquiet disrepair disreputable disrepute disrespect
disruptive dissatisfy dissect dissection dissension dissent disservice dissimilar dissimilarity dissipate dissociate dissolute dissonance distaste distend
distil distill distillation distinguishable distraction distraught distressingly disuse dither ditto ditty diverge divergence divergent diversion divested
divesting divests divinity divisible divisive divisor divulge dizzier dizziest dizzy docile dodo doer does doggedly doggerel doghouse dogma dogmatic dogwood
doily doing doldrums dole dolefully dolly domesticate domesticity domicile domino done dons doodle doorman doormen doorstep dope dopey dopier dopiest dormant
dorsal dote dots dotted dotting doubly doughnut dour douse dove dowdier dowdiest dowdy downcast downfall downgrade downhearted downhill downier downiest
downright downstairs downstream downward downy dowry drab drabbest draconian draftier draftiest draftsman draftsmen drafty dragon dramatise dramatize drank
drape drapery draught draughtier draughtiest draughtsmen draughty drawback drawbridge drawl drawn dread dreadfully dreamier dreamiest dreamt dreamy drearier
dreariest dreary dredge dregs drench dressier dressiest dressmaker dressy drew dribble drier driest driftwood drinkable drivel driven driveway drizzle droll
drool droop dropout droppings dross drove drowse drowsier drowsiest drowsiness drowsy drudge drudgery druggist drugstore drumstick drunkard dualism dubbed
dubbing dubious dubs duchess duckling duct dude duds duel duellings duet duff dugout dully duly dumb dumbbell dumbfound dummy dumpier dumpiest dumpling
dumpster dumpy dunce dungeon dunk dunno dupe duplex duplicate duplicity duress duskier duskiest dusky dustbin dustier dustiest dustmen dustpan dutiful duvet
dwelt dwindle dynamite dynamo dysentery dyslexia earache eardrum earnestly earnestness earnests earrings earshot earthier earthiest earthlier earthliest
earthworm earthy easel easier easiest easterlies easygoing eaten eave eavesdrop ebbed ebbing ebbs ebony eccentric eccentricity eclectic economise economize
ecstasy ecstatic eczema eddy edgewise edgier edgiest edgy edible edict edifice editorship eerie effectual effeminate effervescent effigy effortlessly effusive
egalitarian eggplant egocentric egoism egos egotism egotist eigenvalue eighteenth eightieth ejaculate eject ejection eked ekes eking elapse elasticity elation
elder eldest elective electrify electrocute electrocution electrostatic elegance elegy eleventh eligibility elitism elitist ellipse ellipsis elliptic elongate
elope eloquence elves emancipate embalm embarrass embellish ember embezzle embitter embodiment emboss embroider embryonic emerald emergent emigrate emir
emissary emotive emphases emphasise emphatic emphysema emporium empress emptier emptiest emptiness emulator emulsion enamellings encapsulate encase enchant
enclosure encompass encore encumber encumbrance encyclopedia endear endeavor endive endurance endways enema energetic engender engrave engulf enigma enigmatic
enjoyable enliven enmity enormity enquire enrage enroll enshrine enslave ensue enthral enthrall entice entirety entomologist entomology entrails entrant
entrap entreat entreaty entwine enumerate enunciate enviable envious environs enzyme eons epaulet epaulette ephemeral epidermis epileptic epilogue epitaph
epithet epitome epsilon equalise equanimity equate equator equatorial equestrian equilateral equine equinox equivalence equivocal erasure erection ergo
ergonomic erotic errand errant erratic erred erring erroneous errs erstwhile erudite escapade escapism esophagi esophagus esoteric especial estrangement etch
eternity ether ethereal ethic etiquette etymological eulogise eulogize eulogy euphemism eureka euthanasia evangelism evangelist evangelistic evasive eventual
eventuality evergreen everlasting evermore everyday eviction evillest evocative evolutionary exalt exasperate excavate exceedingly excerpt excitable excite
exclamation excommunicate excrement excrete excruciating excusable excuse executable executor exemplary exemplify exhale exhaustion exhaustive exhilarate
exhort exhortation exhume existent existential exodus exonerate exorbitant expandable expansive expatriate expectancy expectant expendable experimentation
explanatory expletive explicable exponent exposure expound exquisite extant extemporaneous exterminate extinct extinction extol extortionate extraneous
extrapolate extraterrestrial extravagance extravagant extricate extrovert exuberance exuberant exude exult exultant exultation eyeball eyelash eyesight
eyesore facade facetious facial facile facsimile factorial factorisation factorization factual fads faeces faggot fagot falcon fallacious fallacy fallen
fallible falsehood falsetto falsity familiarise familiarity familiarize famine fanatic fancier fanciest fanciful fancy fanfare fang faraway farce farther
farthest fashionably fastidious fatalistic fatherhood fathom fatten fattest fattier fattiest fatty fatuous faucet faultier faultiest faulty favor favorable
favorably favorite favoritism favourably favouritism fawn faze fearfully fearlessly fearsome feat featherier featheriest feathery feces federalist feds feet
feign feint feline fell fellowship felon femininity fend fermentation fern ferocious ferocity ferret fertilise fertilize fervent fervor fervour fester
festivity festoon feted fetid feting fetish fetter fetus feud feudalism feverish fezzes fibbed fibber fibbing fiber fiberglass fibs fiche fickle fictitious
fiddle fiddly fidget fidgety fiend fiendish fierier fieriest fiery fiesta fifteenth fiftieth figment figs figurative figurehead filament filch filet fillet
filly filmier filmiest filmy filth filthier filthiest filthy finale finalise finality finch finesse fingernail fingertip finickier finickiest finicky fins
firecracker firefly firemen fireplace fireproof fireside firework firmware firsthand fishermen fishier fishiest fishy fission fissure fittest fixable fixation
fixture fizz fizzle fizzy flabbier flabbiest flabby flagpole flagrant flagstone flail flair flak flakier flakiest flaky flamboyance flamboyant flamingo flank
flannel flap flapjack flashback flashier flashiest flashy flatten flattery flattest flaunt flautist flavor flawlessly fleck fled fledged fledgling fleece
fleecier fleeciest fleecy flesh fleshier fleshiest fleshy flew flex flexibly flick flickered flickering flier fliest flightier flightiest flighty flimsier
flimsiest flimsiness flimsy flinch fling flint flippant flippest flirt flirtation flirtatious flit flog floodlight flop floppier floppiest floppy floral
florid florist floss flotilla flounce flounder flout flowerier floweriest flowery flown fluctuate flue fluency fluff fluffier fluffiest fluffy fluke flung
flunk flunky flurry fluster flutist flutter flux flyover foal foam foamier foamiest foamy focal fogey foggier foggiest foggy foghorn fogy foible foil foist
foliage folksier folksiest folksy foment fondle font foolhardier foolhardiest foolhardy foolproof foothill foothold footlights footnote footpath footstep
footstool footwork foray forbade forbear forbearance forbidden forbiddings forbore forborne forcefully forceps forcible forcibly ford fore forearm forebode
forefather forefinger forego foregone foreground foreleg foremen foremost forensic foreplay forerunner foresaw foreseeable foreseen foreshadow foreskin
forestall foretaste forethought foretold forewarn forewent forfeit forgave forgetfulness forgiven forgo forgone forgot forgotten forlorn formalise formalize
formative formidable formulae fornication forsake forsaken forsook forswear forswore forsworn forte forth forthright forthwith fortieth fortitude fortuitous
forwent fossil fossilise fossilize fought foul foundling fount fourteenth foxier foxiest foxy foyer fracas fractal fragility fragmentary fragmentation
fragrance fragrant frail frailty fraternal fraternise fraternity fraternize fraught fray freak freckle freehand freelance frenzy freshen freshman freshmen
fret fretfully friar friendlier friendliest friendliness frieze frigate fright frightfully frigid frigidity frill frillier frilliest frilly frisk friskier
friskiest frisky fritter frivolity frivolous frizzier frizziest frizzy frock frolic frolicked frolicking frond frontage frostbit frostbite frostbitten
frostier frostiest froth frothier frothiest frothy frown froze frugal frugality fruitier fruitiest fruitlessly fruity fudge fulcrum fulfill fumble fume
fumigate functionality fundamentalism fundamentalist fungi fungicide funnel funnest funnier funniest furl furlong furlough furore furrier furriest furrow
furry furthest furtive fuselage fuss fussier fussiest fussy futility futuristic fuzz fuzzier fuzziest fuzzy gabbed gabbing gable gabs gagged gagging gags
gaiety gaily gait gale gall gallant gallantry galley gallivant gallop gallows galore gals galvanise galvanize gambit gamma gamut gander gangling gangplank
gangrene gangway gape garb garble gardenia gargle gargoyle garish garland garnet garnish garret garrulous garter gaseous gash gasket gasp gastric gaudier
gaudiest gaudy gaunt gauntlet gauze gave gavel gawk gawkier gawkiest gawky gayer gayest gays gazelle gazette geed geeing gees gelatin geld gems genealogical
genealogy genera generalise generalize generic geneses genesis geneticist genial genie genii genital gent gentile gentility gentlemen gentry genus geographic
geranium gerbil germ germicide gestation gesticulate getaway geyser ghastlier ghastliest ghastly ghostlier ghostliest ghoul gibber gibberish gibe giddier
giddiest giddiness giddy gigantic gigged gigging giggle gigs gild gill gilt gimme gimmick ginger gingerbread gingham ginned ginning gins giraffe girder girdle
girlhood girlish girth gist given gizzard glacial gladden gladdest glade gladiator glamorise glamorize glamour glandular glare glassier glassiest glassware
glassy glaze gleam glean glee glen glib glibbest glide glimmer glint glisten gloat globular globule gloom gloomier gloomiest glorification glorify gloss
glossier glossiest glossy glowered glowering glucose glum glummest glut glutton gluttony glycerin glycerine gnarl gnash gnat gnaw gnome gnus goad goalie
goatee gobbed gobbing gobble goblet goblin gobs godchild godchildren godfather godlier godliest godlike godmother godparent godsend goes goggle going goldfish
goldsmith gondola gone gong gonna goodbye goodnight goody gooey goof goofier goofiest goofy gooier gooiest goon gopher gore gorge gorgeous gorier goriest
gorilla gory gosh gosling gossamer gotten gouge goulash gourd gourmet gout governess gown grace gracefully gracious gradient graffito graft grammatical
gramophone grandchildren grandeur grandparent grandstand granny granola granular granule grapefruit grapevine graphic graphite grapple grasshopper grassier
grassiest grassy grate gratification gratuitous gratuity graven gravestone gravitate gravy gray grease greasier greasiest greasy greedier greediest greediness
greenback greenery greenhorn gregarious gremlin grew greyhound griddle gridiron grievance grievous grill grille grim grimace grime grimier grimiest grimmest
grimy grin grindstone gripe grislier grisliest grisly gristle grit grittier grittiest gritty grizzled grizzlier grizzliest grizzly grocer grocery groggier
groggiest groggy groin groom groove groovier grooviest groovy grope grotesque grotto grouch grouchier grouchiest grouchy groundwork grouse grovel growl grown
groyne grub grubbier grubbiest grubby grudge gruel gruellings gruesome gruff grumble grumpier grumpiest grumpy grunt gubernatorial guessable guesswork guffaw
guild guile guillotine guiltier guiltiest gulch gull gullet gullible gully gulp gumdrop gummed gummier gummiest gumming gummy gumption gums gunfire gunmen
gunshot guppy gurgle guru gustier gustiest gusty guts gutted gutter gutting guzzle gybe gynaecologist gynaecology gynecologist gynecology gyrate gyroscope
habitable habitation habitual hackney hacksaw haddock haemoglobin haemophilia haemorrhage haggard haggle hags hailstone hairdo hairdresser hairier hairiest
hairline hairy hale halfway halibut hallelujah hallmark hallucination hallway halo halon haltered haltering halve hamlet hammock hamster hamstring hamstrung
handbag handcuff handedness handicap handier handiest handiwork handlebar handmade handout handrail handwriting hangar hangout hangover hanker haphazard
hapless happier happiest harangue harbor hardback harden hardier hardiest hardliner hardwood hardy harebrained harem hark harlot harmonic harmonica harmonise
harness harpist harpoon harpsichord harrow harry hart hash hassle hastier hastiest hasty hatchet hatefully haughtier haughtiest haughtiness haughty haul haven
havoc haystack haywire hazier haziest hazy headfirst headier headiest headland headlong headphone headquarter headrest headroom headstone headstrong heady
healthier healthiest heard hearsay hearse heartache heartbreak heartbroken heartburn hearten heartfelt hearth heartier heartiest hearty heatedly heath heave
heavenlier heavenliest heavier heaviest heaviness heavyweight heckle hedgehog heed heftier heftiest hefty heifer heinous held heliport helium hellish helm
hemlock hemmed hemming hemoglobin hemophilia hemorrhage hems henceforth henchman henchmen herbivorous hereabouts hereafter hereby hereditary heredity herein
heresy heretic herewith hermaphrodite hermit hernia heroin herpes hesitancy hesitant heterogeneous heterosexual heterosexuality heuristic hewed hewing hews
hexadecimal hexagon heyday hiatus hibernate hiccup hick hickory hideaway hideous hierarchical hierarchy hieroglyphic highbrow highland hike hilarious hilarity
hillbilly hillier hilliest hillside hilly hilt hind hindrance hindsight hinterland hippest hippie hippopotamus hippy hiss histogram hitch hitchhike hitherto
hoard hoarse hoax hobbit hobble hobbyhorse hobgoblin hobnob hobo hock hodgepodge hoed hoeing hoes hogged hogging hogs hoist holdup holier holiest holiness
holler hollow holly holster homage homelier homeliest homemade homesick homespun homestead homeward homey homicidal homier homiest homogenise homogenize
homonym homophobic homosexuality hone honeycomb honeymoon honeysuckle honk honor honorable hood hoodlum hoodwink hoof hoop hooray hoot hooves hopscotch horde
hornet hornier horniest horny horoscope horrendous horribly horrid horrific horrify horseback horseman horseplay horsepower horseradish horseshoe
horticultural hospitable hospitalise hotbed hothead hottest hound hourglass houseboat housekeeper housewarming housewives hove hovel hovered hovering howl
hubbub huddle hued hues huff huffier huffiest huffy hulk hull hullabaloo humanise humanist humanize humbly humbug humdrum humidify humiliate humility hummed
humming hummingbird humor humorist humorous hump hums hunch hunchback hundredth hung hungrier hungriest hunk hurl hurrah hurriedly hurtle hush husk huskier
huskiest huskiness husky hustle hutch hyacinth hydrant hydroplane hyena hymnals hyperbole hyphen hyphenate hypnosis hypnotic hypnotise hypnotism hypnotist
hypnotize hypochondria hypochondriac hypocrisy hypocrite hypocritical hypotenuse hypotheses hypothesise hypothesize hysteric iceberg icicle icier iciest
idealise idealist idealistic idealize identifiable identifier idiocy idiom idiomatic idiosyncrasy idiosyncratic idiot idiotic idly idolise idolize idyllic
igloo iguana illegible illegibly illegitimate illiterate illogical illuminate illusory illustrative illustrious imagery imaginable imaginative imbecile
imitative imitator immaculate immaterial immature immaturity immeasurable immeasurably immensity immersion immigrate immobile immobilise immobilize immoral
immorality immortality immovable immunise immunize impale impart impartiality impassable impasse impassioned impassive impatience impatient impeach impeccable
impedance impediment impel impend impenetrable imperceptible imperceptibly imperfect imperialist imperil impersonal impersonate impertinence impertinent
impervious impetuous impinge impish implacable implant implausible implementable implicate implicit implore impolite importation impossibly impostor impotence
impotent impoverish impractical imprecise impregnable impregnate impressionable imprint improbability improbable improbably impromptu impropriety improvise
imps impudence impudent impulsive impunity impure impurity inaccessible inaccuracy inaccurate inactive inactivity inadequacy inadvertent inadvisable
inalienable inane inanimate inapplicable inarticulate inasmuch inaudible inaugural inaugurate inauspicious inborn inbred inbreed inbuilt incalculable
incandescence incandescent incantation incapacitate incapacity incarcerate incarnate incendiary incense inception incessant incest incestuous incidentals
incinerate incinerator incision incisive incisor incline incognito incoherence incoherent incomparable incompatibility incompatible incompatibly incompetence
incompetent incomprehensible inconceivable inconclusive incongruity incongruous inconsequential inconsiderable inconsiderate inconsistency inconsolable
inconspicuous inconvenient incorrigible incredibly incredulity incredulous increment incriminate incubate incubator indebted indecency indecent indecision
indecisive indefensible indefinable indelibly indelicate indent indentation indestructible indeterminate indicative indices indifferent indigestible
indigestion indignity indigo indirection indiscreet indiscretion indiscriminate indisposed indistinct indistinguishable individualism individualist
individuality indivisible indoctrinate indolence indolent indomitable induct induction indulge indulgence indulgent industrialise industrialize industrious
inedible ineffective ineffectual inefficiency inefficient inelegant ineligible inept ineptitude inertia inertial inescapable inevitably inexact inexcusable
inexhaustible inexorable inexorably inexpensive inexperience inexplicable inexplicably inextricably infallible infamy infancy infantile infatuation infeasible
infelicity inferior inferiority inferno infertile infest infestation infidel infidelity infield infinitesimal infinitive infinity infirm infirmary infirmity
infix inflame inflammable inflammatory inflection inflexible inflexion informality informant informative infraction infrequent infuriate infuse infusion
ingenuity ingest ingrain ingratiate ingratitude inhibition inhospitable inhuman inhumane inhumanity initialise initialize injurious inkier inkiest inkling
inky inlaid inland inlay inlet innards innate innermost innkeeper innocuous innuendo innumerable inoculate inoffensive inoperative inopportune inordinate
inquest inquisition inquisitive insanity insatiable inscrutable insecticide insensitive insensitivity insertion insidious insignia insignificance insincere
insincerity insinuate insipid insistence insistent insofar insolence insolent insoluble insolvent inspection instantaneous instep instil instill instinct
instinctive institutionalise institutionalize instructive insubordinate insubstantial insufferable insular insulator insurmountable integer intelligible
intelligibly interactive intercede interception interchange interchangeable intercom interconnect intercontinental intercourse interdependent interject
interjection interlock interloper interlude intermarriage intermarry interminable interminably intermingle intermission intermittent interplanetary interplay
interpolation interpose interracial interrogator interruption intersperse interstellar interweave interwove interwoven intestinal intimacy intolerable
intolerably intolerance intolerant intonation intoxicate intractable intramural intransitive intravenous intrepid intricacy intricate introspective introvert
intrude intrusion intrusive intuitive inundate invalidate invariable invariably invariant invective inventive inverse inversion invert invertebrate inveterate
invigorate invincible invisibility invisibly invocation involuntary invulnerable inward iodine iota irascible irate iridescence iridescent iris irked irking
irks ironic irradiate irrational irreconcilable irrefutable irregularity irrelevance irrelevant irreparable irrepressible irreproachable irresistible
irrespective irresponsibility irretrievable irretrievably irreverence irreverent irrevocable irrevocably irritability irritable irritably irritant isle
isthmus italic italicise italicize itch itchier itchiest itchy itemise itemize iterate iterative itinerant ivies ivory jabbed jabber jabbing jabs jack jackals
jackass jackdaw jackknife jackknives jackpot jade jagged jaguar jalopy jamb jamboree jangle janitor jargon jarred jarring jars jaundice jaunt jauntier
jauntiest jaunty javelin jawbone jays jaywalk jealousy jeans jeer jell jellyfish jeopardise jeopardy jerk jerkier jerkiest jerky jersey jest jettison jetty
jibe jiffy jigged jigging jiggle jigs jigsaw jilt jingle jinx jitterier jitteriest jitters jittery jockey jocular jogged jogger jogging jogs jollier jolliest
jolly jolt jostle jots jotted jotting jovial joyfullest joyous joystick jubilant jubilation judgment judicious jugged juggernaut jugging jugs jugular juicier
juiciest jumble jumbo jumpier jumpiest jumpy juncture juniper junk junket junkie justifiable justifiably justification jute juts jutted jutting juxtapose
juxtaposition kaleidoscope kangaroo karat kayak keel keen keepsake kegs kelp kennel kept kerb kerchief kernel kerosene ketchup keyhole keynote keystone
keystroke keyword khaki kickback kickoff kilometer kilt kimono kinda kindle kindlier kindliest kindred kinfolk kingfisher kink kinkier kinkiest kinky kiosk
kipper kitchenette kite kitten kitty kiwi knack knapsack knead kneecap knelt knew knickers knighthood knives knob knockout knoll knottier knottiest knotty
knowingly knowledgeable known knuckle koala kosher kowtow kudos laborious labyrinth lace lacerate lacier laciest lackluster lacklustre lacquer lacrosse lacy
lade laden ladle ladybug ladylike laggard lagoon laid lain lair lambda lame lamentable lamentation lampoon lance landlady landlocked landowner landslid
languid languor languorous lankier lankiest lanky lantern lapel larceny lark larva larvae larynges laryngitis larynx lascivious lash lass latch latent
lateraled lateraling laterals latex lath lathered lathering latitude latrine latter lattice laud laudable laughable laughingstock launder laurel lavatory
lavender lavish laxative laxer laxest laxity layman laymen lazier laziest laziness leach leaden leafier leafiest leafy leaky leapfrog leapt learnt leash
leathery lectern ledge leech leek leer leerier leeriest leery leeway leftmost legalise legalistic leggings legibility legible legibly lemme lemonade lengthen
lengthier lengthiest lengthwise leniency lenient lent leopard leotard leper leprosy lesbian lesion lessen lest letdown lethargic lethargy letterhead letup
leukaemia levee levity lewd lexical liable liar libel libellous libelous liberalise liberalize libertarian lice license lichen lick licorice lieu lifeboat
lifeforms lifeguard lifelike lifeline lifespan ligament ligature lighten lighthouse likable likeable likelier likeliest liken likenesses lilac lilt limbered
limbering limbo limelight limerick limousine limp linchpin linefeed linger lingerie lingo liniment linkage linoleum lint lioness lipstick liquefy liqueur
liquor liquorice lisp litany liter literate lithe litterbug liturgical livable liveable livelier liveliest liveliness liven livid llama loadable loaf loam
loath loathe loathsome loaves lobbed lobbing lobe lobotomy lobs locale localise locket locksmith locomotion locust lodge loft loftier loftiest loftiness lofty
logarithm logarithmic logician logo loin loincloth loiter loll lollipop lone lonelier loneliest lonesome longhand longish longitude longitudinal longshoreman
longshoremen lookout loon loonie loony lope lopped lopping lops lopsided lore lost lotion lotus loudspeaker lounge louse lousier lousiest lousy lovable
lovelier loveliest loveliness lovingly lowdown lowlier lowliest lozenge lubricate lucid luckier luckiest ludicrous lugged lugging lugs lukewarm lull lullaby
lumberjack luminary lumpier lumpiest lumpy lunacy lunatic luncheon lunchtime lunge lupin lupine lurch lurid lurk luscious lush lust lustier lustiest lustre
lustrous lusty luxuriant luxuriate luxurious lying lymph lymphatic lynch lyre macabre macaroni mace machete machinist macho mackerel macroscopic madame madcap
madden maddest made madhouse madman madmen maelstrom magenta maggot magistrate magnanimity magnanimous magnetise magnetism magnetize magnificence magnolia
magnum magpie mahogany mailbox mailman mailmen maim mainframe mainstay maintainability maintainable majestic makeshift makeup maladjusted malady malevolence
malevolent malformed malfunction malice malicious malign malignancy malignant mall mallard malleable mallet malpractice maltreat mama mamma mammal mammalian
mammoth manacle manageable mandible mandolin mane maneuver mange mangier mangiest mangle mango mangrove mangy manhandle manhole manhood mania maniac manic
manicure manicurist manifold manipulate manlier manliest manliness mannequin mannerism mannish manslaughter mantel mantelpiece mantle mappings marble mare
margarine margin maria marigold marijuana marina marinate marionette marital marketable marksman marksmen marmalade maroon marquee marred marring marrow mars
marshier marshiest marshmallow marshy marsupial mart martial martin martyrdom marvel marvelous mascara mascot masculine mash masochist mason masquerade mast
mastermind mastery masticate masturbation matador matchbook materialise materialism materialist materialistic math matriarch matrices matriculate matrimonial
matrimony matron mats matt matte maudlin maul mauve maverick maxim maxima maximise mayhem mayonnaise meager meagre mealier mealiest mealy meander meant
meantime measlier measliest measly measurable mechanise mechanize medallion meddle meddlesome median medicate medicinal mediocrity meditate medley meek
megalomaniac megaphone megaton melancholy mellow melodic melodious melodramatic memento memo memorably memorise memorize menace menagerie mend menial
menstrual menstruate menthol mentor menu meow mercantile merciful meridian meringue mermaid merrier merriest merriment merry mesdames mesh mess messenger
messier messiest messy metabolic metallic metamorphose metamorphosis metaphorical metaphysical metaphysics mete meteor meteoric meteorology methodical
meticulous metric mettle mewed mewing mews mezzanine miaow mice microbiology microcode microcomputer microfiche microfilm micrometer micrometre microorganism
microprocessor microsecond microwave midday middlemen midget midriff midst midstream midsummer midway midwives mien might mightier mightiest mighty migraine
mike mildew mileage militancy militate milkier milkiest milkman milkmen millimeter milliner millinery millionth millisecond mime mimic mimicked mimicking
mimicry mince mincemeat mindbogglingly mindedness mindlessly minefield mingle miniature minicomputer minimalism minimalist minimise minion mink minnow
minstrel minuet minuscule miraculous mirage mire mirth misadventure misapprehension misappropriate misbehave misbehavior misbehaviour miscarriage miscarry
miscellaneous miscellany mischievous misconception misconduct misconstrue misdeed misdemeanor misdemeanour misdirect misdirection miser miserably misery
misfit misfortune misgiving misguide misinform misinterpret misinterpretation misjudge mislaid mislay misled mismanagement mismatch misnomer misplace misprint
misquote misread misrepresent misrepresentation misshapen missionary missive misspell mistaken mistier mistiest mistletoe mistook mistress misty mistype
misunderstand misunderstood misuse mite mitt mitten mnemonic moat mobbed mobbing mobilise mobs moccasin mockingbird modal modellings modernise modernity
modesty modicum modifier modify modular modulate mohair moisten moisture molar molasses mold moldier moldiest moldy molested molesting molests mollify mollusc
mollusk molt molten momentary momentous monastic monetarism mongoose mongrel monies monochrome monogamous monogamy monogram monolithic monologue monopolise
monopolize monosyllable monotonically monotony monsoon monster monstrosity monstrous moodier moodiest moody mooed mooing moonbeam moonlight moor moos moose
moot mope mopped mopping mops morale moralist morass moratorium morbid morgue morn moron moronic morose morphine morphology morsel mortification mortify
mortuary mossier mossiest mossy motel mothball motivate motley motlier motliest motorbike motorise motorize mouldier mouldiest mouldy moult mound mountaineer
mousier mousiest mousse moustache mousy mouthfuls mouthpiece movable mowed mowing mows muck mucous mucus muddier muddiest muddle muddy muff muffin muffle
mugged mugger muggier muggiest mugginess mugging muggy mugs mulch mule mull multiplication multiplicative multiprocessing multitasking mumble mummify mummy
mumps munch mundane mural murderous murkier murkiest murky muscular muse mush mushier mushiest mushy musk muss mussel mustache mustang mustered mustering
mustier mustiest musty mutant mutate mute mutilate mutinous mutt muttered muttering myopic myriad mystic mysticism mystify mythological nabbed nabbing nabs
nagged nagging nags naivety napalm nape napkin napped napping nappy naps narcotic nasal nastier nastiest nastiness nationalise nationalistic nationalize
nativity nattier nattiest natty naturalise naturalist naturalize naught naughtier naughtiest naughtiness naughty nauseate nauseous nautical navel navigable
navigator nays nearsighted nebula nebulae nebulous necessitate neckerchief neckline necktie necrophilia nectar nectarine needier neediest needlessly
needlework negate negligee negligent negligible negotiable neigh neighborhood neighborliness neighbourliness neon neophyte nepotism nestle nether nettle
neural neurology neuroses neurosis neurotic neuter neutralise newbie newfangled newsagents newsier newsiest newsprint newsstand newsy newt newton nibble
nicety nick nicotine niftier niftiest nifty nigh nightclub nightfall nightgown nightingale nightmarish nighttime nimble nimbly nincompoop nineteenth ninetieth
ninny nipped nippier nippiest nipping nipple nippy nips nits nitwit nobility nobleman noblemen noblewoman noblewomen nobly nocturnal node noes noiselessly
noisier noisiest noisiness nomad nomadic nomenclature nominative nonchalance nonchalant noncommittal nonconformist nondescript nonentity nonfiction
nonflammable nonpartisan nonsensical nonstandard nonstop nontrivial nonviolence nook noose normality northeast northeasterly northerly northward northwest
nosebleed nosier nosiest nostalgic nostril nosy notably notch noticeable noticeably noticeboard notoriety nougat nought noun nova novice noxious nozzle nuclei
nude nudge nudity nugget nuisance null nullify numb numerate numerator numeric nuptial nursemaid nutcracker nutmeg nutriment nutshell nuttier nuttiest nutty
nuzzle nylon nymph oafs oared oaring oars oases oasis obedience obelisk obese obfuscation obituary objectionable objectivity objector obligate oblique
obliterate oblivious oblong obnoxious oboe obscene obscenity obscurity observable observance observant obsess obsessive obsolescence obsolescent obstetrician
obstetrics obstinacy obstinate obstruction obstructive obtainable obtrusive obtuse occupancy occupant oceanic oceanography octagon octal octave octopus ocular
oddity odious odometer odor odour oesophagi oesophagus offbeat offense offhand officiate officious offload offshoot offstage ogle ogre ohms oilier oiliest
oily ointment okay okra olden olfactory omega omelet omelette omen ominous omnibus omnipotence omnipotent omnipresent omniscient oncoming onerous oneself
onlooker onomatopoeia onrush onset onto onus onward oodles opal opaque operand operatic operative operator ophthalmologist ophthalmology opinionated opium
opossum opportune opportunist oppress oppressive oppressor optic optician optima optimise optimism optimist optimum optometrist opulent opus oracle orangutan
orator oratory orchestral orchestrate orchid ordain ordeal orderlies ordination organisational organise organist orgasm orgy orientate orifice originality
originator ornate ornithologist ornithology orthodontist orthogonal orthogonality orthography orthopaedics orthopedics oscilloscope osmosis ostensible
ostensibly ostentation ostentatious ostracise ostracize ostrich ouch ought outbound outburst outcast outclass outcry outdid outdistance outdo outdone
outermost outfield outfit outgoing outgrew outgrow outgrown outgrowth outhouse outlaid outlandish outlast outlive outmoded outnumber outpost outrage
outrageous outran outrun outset outshine outshone outskirt outspoken outstation outstrip outward outwit oval ovary ovation overate overbear overblown
overboard overbore overborne overburden overcame overcast overcharge overcrowd overdid overdo overdone overdraw overdrawn overdrew overeat overeaten
overestimate overgrew overgrow overgrown overhand overhang overhear overheard overheat overhung overkill overlaid overlain overlay overlie overlong overlying
overpower overprice overprint overran overrate overreact overridden override overrode overrule overrun oversampling oversaw overseen overshadow overshoot
overshot oversimplification oversleep overslept overstate overstep overt overtaken overthrew overthrown overtime overtone overtook overture overuse overview
overweight overwork overwrite overwritten overwrought ovum oxen oxide oxidise oxidize ozone pacemaker pacifier pacifism pacifist pacify packet padded padding
paddle paddock paddy padlock pads paediatrician paediatrics pageantry pagination pagoda paid pail painfullest painlessly painstaking pajamas palaeontologist
palaeontology palatable palate palatial paleontologist paleontology palette pall pallbearer pallid pallor palomino palpable palpably pals paltrier paltriest
paltry pamper panacea pancake pancreas pancreatic panda pandemonium pander pane panellings pang panhandle panicked panicking panicky panned panning panoramic
pans pansy pant panther pantie pantomime pantry papa papacy papal papaya paperback paperweight paperwork paprika papyri papyrus paradoxical paraffin paragon
parakeet paralyse paralytic paramount paranoia paranoid paraphernalia paraphrase paraplegic parasite parasitic parasol parch pardonable pare parentage
parentheses parenthesis parenthetical parenthood parishioner parity parka parkway parlor parlour parochial parred parring pars parse parsec parsley parsnip
parson parsonage partake partaken partiality participle partook partridge passageway passbook paste pastel pasteurise pasteurize pastiche pastier pastiest
pastime pastorals pastry pasty patchwork patchy pate paternalism paternity pathetic pathological pathologist pathology pathos pathway patio patrimony
patronise pats patted patter patting patty paucity paunch paunchier paunchiest paunchy pauper pawed pawing pawn pawnbroker paws payload payoff peaceable
peacemaker peacock peal pearl pebble pecan peck pedant pedantic pedantry pediatrician pediatrics pedlar peek peel peep peeve peevish pegged pegging pegs
pelican pellet pelt pelvic pelvis penalise penalize penance pence penchant pencillings pendant pended pending pends penguin penicillin penis penitence
penitent penitentiary penknife penknives penmanship pennant penniless pensive pentagon penthouse penultimate peon peony pepped peppermint pepping peps
perceptible perceptive perchance percolate percolator percussion peremptory perennial perfectionist perforate perfunctory perilous perimeter periphery
periscope perishable perjure perjury perk perkier perkiest perky permanence permissible permissive permutation pernicious peroxide perpendicular perpetrate
perplex perplexity persecutor persevere persona personable personalise personalize personification personify perspire persuasion persuasive pert pertinent
perturb perusal peruse pervade pervasive perverse perversion pervert peskier peskiest pesky pessimism pessimist pestered pestering pestilence petals petite
petrify petticoat pettier pettiest pettiness petulant petunia pews pewter phantom phenomena phenomenal philanthropic philanthropist philanthropy philosophise
philosophize phlegm phlegmatic phobia phoenix phonetic phoney phonics phonier phoniest phonograph phony phosphor phosphorescence phosphorescent photocopier
photocopy photogenic photographic photosynthesis phototypesetter phraseology physic physique piccolo pickax picket pickier pickiest pickle pickup picky picnic
picnicked picnicking piddle piecemeal piecework pierce piety pigeonhole piggish piggyback pigheaded pigpen pigtail pilfer pillage pillowcase pimple pimplier
pimpliest pimply pinch pincushion pinion pinnacle pinned pinning pins pious pique piracy piranha pirouette pistachio pitchfork piteous pitfall pithier
pithiest pithy pitiful pitiless pittance pivot pixie pizza placard placate placenta placid plagiarise plagiarism plagiarist plagiarize plaice plaid plaintive
planar plank plankton plantain plantation plaque plasma platitude platter plausibility plausibly playable playback playfully playfulness playhouse playmate
playpen plaything plea pleasantry pleasurable pleat plentiful plenty plethora pliable pliant plied plies plod plop plow ploy pluck plucky plumage plumb
plummet plump plural plush plying pneumatic poach pocketbook pockmark podded podding podium pods poignancy poignant poinsettia pointedly pointlessly poise
poisonous poke pokey pokier pokiest poky polarise polarity polarize polemic policemen policewoman policewomen polio polka pollinate pollster pollutant polo
polygamous polygamy polygon polynomial polyp polytechnic pomegranate pomp pompous poncho ponderous pontoon pony poodle poop popcorn popped popping pops
populace popularise populous porcupine pore pornographic pornography porous porpoise portability portable portals portend portent porthole portico portion
portlier portliest portrayals positivism possessive possum postage postbox postcard postcode posterior posterity postmark postmaster postmen postscript
postulate posture posy potent pothole potion pottered pottering pouch pounce pout powdery powerhouse powwow practicable practicality praiseworthy pram prance
prank prattle prawn precarious precautionary precedence precinct precipice precipitate precipitous precocious preconceive preconception precursor predatory
predefined predestination predicament predicate predictably predictor predisposition predominant predominate preeminence preeminent preempt preen prefab
prefect preferably prehistoric prejudicial prelude premeditation premonition prenatal preoccupation preoccupy prepaid preparatory prepay preponderance
preposition preposterous prerogative prescribe presentable preservative presto presumably presumption presumptuous presuppose pretence pretense pretension
pretentious prettier prettiest pretzel prevalent preventable preview prey prickle pricklier prickliest pried pries priestess priesthood prim primate primeval
primmest primp primrose printable printout prise prism privatise privier priviest privy probabilistic procedural procession processionals procrastinate
procure prod prodigal prodigious prodigy profane profanity proffer proficient profiteer profundity profuse profusion progeny prognoses prognosis progression
prohibitive projectile projector proletarian proletariat proliferate prolific prom promenade promiscuity promiscuous promontory promulgate prone prong pronoun
pronounce pronunciation proofread prop propensity prophecy prophesy prophetic proportionality proportionate proposition proprietary propriety propulsion
prospective prospector prospectus prostrate protector protract protractor protrude protrusion provable provably proverbial providence proviso provocative prow
prowess prowl prude prudence prudent prudish prying pseudo pseudonym psych psyche psychedelic psychiatry psychic psychoanalysis psychoanalyst psychopath
psychoses psychosis psychotherapy psychotic publicise publicity publicize puck puckered puckering pudding puddle pudgier pudgiest pudgy pueblo puff puffier
puffiest puffy pugnacious puke pulley pullover pulmonary pulp pulpit pulsate pulverise pulverize puma pumice pummel pumpernickel punchline punctual
punctuality punctuate puncture pundit pungent punier puniest punishable punitive punk punt puny pupped pupping puppy pups puree purgatory purge purification
purify puritanical purport purr purse purveyor pushier pushiest pushover pushy puss pussier pussiest pussy putative putrid putt puttered puttering putty
pyjamas pyramid pyre python quack quadrangle quadrant quadratic quadrilateral quadruped quadruple quadruplet quagmire quail quaint quake qualm quandary
quantifier quantify quark quarrelsome quart quarterback quartet quartz quash quaver quay queasier queasiest queasy queenlier queenliest queer query
questionable queue quibble quiche quicken quicksand quill quilt quinine quintessence quintet quintuplet quip quirk quirky quiver quizzes quizzical quotient
rabid rabies raccoon racetrack racial racier raciest rack racket racketeer racy radial radiance radiant radiator radii radium raffle raft ragamuffin raggeder
raggedest ragtime raindrop rainier rainiest rainstorm rainwater rake ramble ramification rammed ramming rampage rampant ramrod rams ramshackle ranch rancid
rancor rancorous rancour rang rankle ransack rant rapidity rapped rapping rapport raps rapt rapture rapturous rascal rash rasp raster rationale rationalise
rationality rationalize rationals rattle rattlesnake ratty raucous rave ravel ravellings ravenous ravish rayon raze razor reactionary reactive readability
readable readier readiest realise realism realist reallocate realty ream reappear reasonably reassurance rebellious rebind rebirth reborn rebound rebuff
rebuilt rebuke rebut rebuttal recalcitrant recant recapture recede receptacle receptionist receptive recess recharge rechargeable reciprocate reclamation
recline recluse recognisable recognise recognizable recoil recollect recollection recompense recompile recondition reconfigure reconnect recount recoup
recourse recoverable recreate recreational rectal rectangular rectum recur recurrence recurrent recursion recursive redden reddest redeemable redefine
redefinition redemption redesign redhead redid redirection rediscover redistribution redo redone redraft redraw redress redundant reef reek reel reelect
refill reflective reflector reflex reflexive reformat refraction refrigerate refuel refuge regal regale regalia regatta regent regimen registrar registration
regress regression regrettable regurgitate rehash rehearse rein reincarnate rejoin rejoinder rejuvenate relaid relapse relaxation releasable relegate relent
relentlessly reliably reliance reliant relish relive reload relocatable remade remake remarkably remedial remembrance reminisce reminiscence reminiscent
remiss remission remit remnant remodel remorse removable removal remunerate rename rend rendezvous rendition renegade renege renunciation reorganise repaid
reparation repeatable repellent repent repentance repentant repercussion repetition repetitious repetitive rephrase replay replete replica reportedly repose
reprehensible repress repressive reprieve reprint reprisal reproach reproductive reprogram reprove repudiate repugnance repugnant repulsion repulsive
reputable repute reputedly requiem requisition reread reroute rescind reset reshuffle residual resignation resilient resin resistor resolute resonant
resourcefulness respectability respectably respectfully respirator respite resplendent responsibly responsive restart restfuller restfullest restitution
restive restrictive resubmit resultant resumption resurface resurgence resurrect resurrection resuscitate retard retch retention rethink reticence reticent
retina retort retrace retract retraction retribution retrieval retroactive retrograde retrospect retry returnable retype revamp revel revelation revellings
revelry reverberate reverence reverent reverie reversal reversible reversion revile revision revolt revolutionise revolutionize revs revue revulsion revved
revving rewind rework rewritten rewrote rhapsody rheumatism rhino rhinoceros rhododendron rhubarb rhythmic ribbon ricketier ricketiest rickety rickshaw
ricochet riddance ridden riddle ridicule rife rift righteous rightfully rightmost rigidity rigor rigorous rigour rile rimmed rimming rims rind ringleader
ringlet ringworm rink rinse riotous riposte ripple risen riskier riskiest roach roadblock roadside roam robe robin rockier rockiest rocky rode rodent rodeo
roes rogue roguish romp rook rookie roomier roomiest roommate roomy roost rosary rosemary rosier rosiest roster rostrum rosy rote rotisserie rots rotted
rotten rotting rotund rotunda rouge roughage roughen roughhouse roulette rouse rowboat rowdier rowdiest rowdiness rowdy rubbed rubbing rubble rubier rubiest
rubric rubs ruby rucksack ruckus rudder ruddier ruddiest ruddy ruff ruffian ruffle rugged rugs ruinous ruminate rummage rummer rummest rummy rumor rump rumple
rums runaway rundown rung runnier runniest runny runt ruse rustic rustier rustiest rustle rusty ruts rutted rutting sabbatical saber saboteur sabre sack
sacrament sacrificial sacrilege sacrilegious sacs sadden saddest saddle sadism sadist sadistic safari safekeeping saffron sage sagebrush sagged sagging sags
said sailboat saintlier saintliest saki salable salami saleable salesmen salespeople salesperson saleswoman saleswomen salient saliva salivate sallow sally
salon saloon saltier saltiest salvage salve sanctify sanctimonious sanctity sandals sandbag sandier sandiest sandman sandmen sandpaper sandstone sandstorm
sandwich sandy sane sang sanitarium sanity sank sanserif sapling sapped sapphire sapping saps sarcasm sarcastic sardine sari sash sassier sassiest sassy
satanic satchel satin satirical satirise satirist satirize satisfy saturate saucepan saucier sauciest saucy sauerkraut sauna saunter savior saviour savor
savorier savoriest savory savour savourier savouriest savoury savvier savviest savvy sawdust sawed sawing saws saxophone scab scalar scald scalier scaliest
scallop scalp scalpel scaly scamper scan scandalise scandalize scandalous scant scantier scantiest scanty scapegoat scarecrow scarier scariest scarlet scarves
scathing scatterbrain scavenger scent scepter sceptic scepticism sceptre schizophrenia schizophrenic scholastic schoolchildren schooner scissor scoff scoop
scoot scorch scorn scorpion scotch scoundrel scour scourge scowl scrabble scram scramble scrapbook scratchier scratchiest scratchy scrawl scrawnier scrawniest
scrawny screech screwier screwiest screwy scribble scribe script scripture scriptwriter scroll scrounge scrub scruff scruffier scruffiest scruffy scruple
scrupulous scrutinise scuff scum scurrilous scurry scuttle scythe seafaring seam seaman seamen seamstress seaport sear searchlight seashell seasick seasonable
seaweed secede seclude seclusion secretarial secrete secretion secretive sedan sedate sedative sedentary sediment sedimentary seduce seduction seductive
seedier seediest seedy seemingly seen seep seepage seesaw seethe segmentation segregate selective selector selfish selves semblance semen semicircle semicolon
seminary senile senility seniority sensationalism sensibility sensibly sensory sensual sensuality sensuous sent sentience sentimentality separator sepulcher
sepulchre sequel sequential sequin serenade serene serenity serpent serum serviceable servicemen serviette servile servitude setback settable settings
seventeenth sever severance sewn sexism sexist sexuality sexy shabbier shabbiest shabby shack shackle shadier shadiest shadowier shadowiest shadowy shady
shaggier shaggiest shaggy shaken shakier shakiest shaky shall sham shamble shamefully shampoo shamrock shanty shapelier shapeliest sharpen shaven shawl sheaf
shear sheath sheathe sheave sheen sheepish sheered sheerer sheerest sheering sheikh shellfish shelve sherbet sherry shiftier shiftiest shifty shimmer shin
shingle shinier shiniest shiny shipshape shire shirk shoal shod shoddier shoddiest shoddy shoelace shoestring shone shoo shook shoplifter shortfall shorthand
shortlist shotgun shove showdown showier showiest showman showmen shown showy shrank shrapnel shred shrew shrewd shriek shrill shrimp shrinkage shrivel shroud
shrubbery shrug shrunk shrunken shuck shudder shun shunt shuttered shuttering sicken sickle sicklier sickliest sicknesses sics sidelong sideshow sidestep
sidetrack sidewalk sideways sidle sierra siesta sieve sift sigh sigma signpost silhouette silken sill sillier silliest silliness silo silt silversmith
silverware silvery simile simmer simplex simplistic sincerity sine sinew sinewy singe singular singularity sinister sinus siphon sipped sipping sips sire
siren sirloin sissier sissiest sissy sisterhood sixpence sixteenth sixtieth sizable sizeable sizzle skateboard skein skeptic skepticism sketchier sketchiest
sketchy skew skewered skewering skid skillet skim skimp skimpier skimpiest skimpy skinflint skinnier skinniest skinny skippered skippering skirmish skit
skittish skulk skunk skylight skyrocket slab slack slacken slain slake slander slang slant slap slapstick slat slate slavish slay sleazier sleaziest sleazy
sled sledgehammer sleek sleepier sleepiest sleepy sleigh slender slept slew slick slid slier sliest slim slime slimier slimiest slimmest slimy sling slingshot
slink slipperier slipperiest slippery slipshod slit slither sliver slob slobbered slobbering slog slop sloppier sloppiest sloppy slosh sloth slouch slovenlier
slovenliest slovenly slug sluggish sluice slum slumber slump slung slunk slur slush slut slyer slyest slyly slyness smack smallish smattering smear smellier
smelliest smelly smelt smidgen smirk smite smith smithereens smitten smock smokier smokiest smoky smolder smote smother smoulder smudge smug smuggest smut
snack snag snap snappier snappiest snappy snare snarl snatch sneakier sneakiest sneaky sneer sneeze snicker snide sniff sniffle snip snipe snippet snitch snob
snobbery snobbish snooker snoop snootier snootiest snooty snooze snore snorkel snort snot snout snowball snowdrift snowflake snowier snowiest snowplough
snowplow snub snuff snug snuggest snuggle soak soapier soapiest soapy sobbed sobbing sobriety sobs sociable socialise socialize socket sodded sodden sodding
sodomy sods softball soggier soggiest soggy sojourn solace sold solemnity solicit solicitor solicitous solidify solidity solitaire solitude solo soloist
soluble somber sombre someday someplace somersault sometime sonata sonic sonnet sonorous soot soothe sootier sootiest sooty sophisticate sophistry sophomore
sopped sopping sops sorcerer sorceress sorcery sordid sorority sorrier sorriest sorry sorta sought soundproof southerly southpaw southward sown spaceship
spacial spade spaghetti spangle spaniel spank spar sparkle sparse spas spasm spasmodic spat spate spattered spattering spatula spawn spay spearhead spearmint
specialise specialty specifier specious speck specter spectra spectre speculate speculative speculator sped speedboat speedier speediest speedometer spellbind
spellbound spelt spendthrift spent sperm spew spherical sphinx spicier spiciest spigot spilt spindlier spindliest spindly spinster spire spite spitefuller
spitefullest spittle splat splattered splattering spleen splendor splendour splice splint splintered splintering splurge spoilt spoke spoken spokesmen
spokeswomen sponge spongier spongiest spongy spontaneity spoof spook spookier spookiest spooky spool spoonfuls sporadic spore sporran sportsmanship spottier
spottiest spotty spout sprain sprang sprawl spreadsheet spree sprier spriest sprig springier springiest springtime springy sprinkle sprout sprung spry spud
spun spunk spurious spurn spurt sputter squabble squalid squall squalor squash squat squattest squawk squeak squeakier squeakiest squeaky squeal squeamish
squelch squid squint squire squirm squirt stabilise stack stag stagecoach stagnant stagnate staid stain stairway stale stalemate stalk stall stallion stalwart
stamina stammer stampede stanch standardise standoff stank starboard starchier starchiest starchy stardom starfish stark starlight starrier starriest starry
startlingly statelier stateliest statesmanship statesmen stationary staunch stave steadfast steadier steadiest steak stealth stealthier stealthiest stealthy
steamier steamiest steamroller steamy steeple steer stench stencil stenographer stenography stepladder stereo sterilise sterilize sterling stern stethoscope
stew steward stewardess stickier stickiest stickler stiff stiffen stifle stigma stigmata stillborn stilted stimulant stimuli stimulus sting stingier stingiest
stinginess stingy stink stint stipulate stirrup stitch stockade stockbroker stockholder stockier stockiest stocky stockyard stodgier stodgiest stodgy stoical
stoke stole stolen stolid stomp stonier stoniest stony stood stool stoop stopgap stopover stoppage stoppered stoppering stopwatch storehouse storekeeper
storeroom stormier stormiest stout stow straddle straggle straitjacket strand strangulation strap strata stratagem stratify stratosphere stratum stray streak
streetcar strenuous strew strewn stricken stridden stride strife stringent stringier stringiest stringy stripe striven strode strove struck structuralist
strum strung strut stub stubbier stubbiest stubble stubby stuck stud studentship studious stuffier stuffiest stuffy stump stun stung stunk stunt stupefy
stupendous stupor sturdier sturdiest sturdy stutter stylish stylus suave subbed subbing subconscious subdivide subjective subjugate subjunctive sublet sublime
submersion submission submissive subnormal subprogram subroutine subs subscript subservient subset subsidise subsist substandard substantiate subsystem
subterfuge subterranean subtlety subtly subtraction suburb subvert succinct succor succour succulent succumb suckered suckering suckle suction suds suede
suffice suffix suffocate suffrage sugarier sugariest sugary suggestive suicidal suitability suitably suite suitor sulfur sulk sulkier sulkiest sulky sullen
sultrier sultriest sultry summarise summonsed summonses summonsing sumptuous sunbathe sunburn sundae sundial sundown sundry sung sunglasses sunk sunken sunlit
sunnier sunniest sunscreen suntan sunup superhuman superimpose superlative superscript supersede supersonic superstar superstitious supervisory supple
supportive supposedly supposition surfboard surlier surliest surly surmise surreal surreptitious susceptible suspense sustenance swab swagger swam swampier
swampiest swampy swarm swarthier swarthiest swarthy swat swathe sweaty sweepstake sweeten sweetheart swept swerve swig swill swindle swine swipe swirl swish
switchable switchboard swivel swollen swoon swoop swordfish swore sworn swum swung syllabus symbolise symbolism symbolize symmetric sympathetic sympathise
symptomatic synapse synchronise synchronous syndicate synonym synonymous synopses synopsis syntactic syntax syntheses synthesise synthesize syphilis tabbed
tabbing tabby tabernacle tablespoon tablespoonfuls tabloid taboo tabs tabulate tacit taciturn tack tackier tackiest tacky taco tactfully tactlessly tadpole
tagged tagging tags tailgate taillight tailspin taint takeoff talc talisman talkative tallow talon tambourine tandem tang tangent tangential tangerine tangle
tango tankard tanned tanner tannest tanning tans tantalise tantalize tantamount tantrum tapered tapering tarantula tardier tardiest tardiness tardy tarnish
tarpaulin tarrier tarriest tarry tart tartan tartar tassel tastefully tastier tastiest tattle tattoo tatty taught taut tautology tawdrier tawdriest tawdry
tawnier tawniest tawny taxicab teacup teak teamster teapot teardrop teaspoon teat technicality tedious tedium teed teeing teem teenage tees teeter teeth
teethe teetotal telegraph telepathic telepathy teletype telltale temperament temperance temperate tempest tempestuous template tempo tenable tenacious
tenacity tenancy tenant tenderise tenderize tendon tendril tenement tenet tenor tent tentacle tenuous tepee tepid terminator termini terminus termite terrain
terribly terrier terrific terrorise terrorize terse testable testicle testimonial testis tetanus tether textual texture thankfully thatch theater thee their
theist them themselves thence theoretic theorise theorize thereabouts therein thereof thereon thereupon thermodynamics thermostat thesauri thesaurus theta
thicken thicket thicknesses thieve thimble thinnest thirstier thirstiest thirsty thirteenth thirtieth thistle thong thorn thornier thorniest thorny
thoroughbred thoroughfare those thou thoughtfully thoughtfulness thoughtlessly thousandth thrash threadbare thresh threw thrice thrift thriftier thriftiest
thrifty thrill throb throng throttle throwaway thrown thrust thud thug thumbtack thump thunderbolt thunderous thunderstruck thwart thyme thyroid tiara tick
ticklish tidal tidbit tidier tidiest tiff tightrope tightwad tilde till timekeeper timelier timeliest timescale timezone timid timidity tinder ting tinge
tingle tinier tiniest tinker tinkle tinnier tinniest tinny tinsel tint tipsier tipsiest tipsy tiptoe tirade tiresome titbit titillate tits titter toad
toadstool toast toboggan toddle toenail toffee toga toggle toil token told tolerably tolerant tolerate tomahawk tomboy tombstone tomcat tome tong tonic tonsil
tonsillitis toot toothache toothbrush toothpaste toothpick topaz tore torment tormentor torn torque torrent torrential torrid torso tortilla tortoise tortuous
toss totalitarianism tote totem tots totted totter totting toucan touchdown touchier touchiest touchy toupee tourniquet tousle tout toward towellings tract
traction traditionalist trafficked trait traitorous tramp trample trampoline trance tranquil tranquility tranquilize tranquillise tranquillity transact
transcontinental transcribe transcription transfusion transgress transgression transient transitive transitory transliteration translucent transpire
transportable transpose transverse trapdoor trapeze trapezoid trappings trashcan trashier trashiest trashy traumatic traumatise traumatize travellings
travesty trawl tray treacherous treacle tread treadmill treatise treble trek trellis tremor trendier trendiest trepidation trestle triangular tribulation
trickery trickier trickiest trickle trickster tricycle trifle trigonometry trill trimester trimmest trinket trio tripe triplet triplicate tripod tripos trite
trivia triviality trod trodden troll trolley trombone trot troublemaker troublesome trough trounce trouser trowel truancy truant trudge truffle truism trump
truncate trustee trustier trustiest trustworthier trustworthiest trustworthy trusty truthfully truthfulness tryout tuba tubs tubular tuck tuft tumble tummy
tumor tumult tumultuous tuna tunic tunnellings turban turbulence turbulent tureen turf turgid turnaround turnpike turnstile turntable turpentine turquoise
turtleneck tusk tussle tuxedo twang twee tweet tweezers twiddle twig twine twinge twinkle twirl twitch twitter tycoon tying typeface typescript typeset
typewriter typhus typify typist typographic tyrannical tyrannise tyrannize tyrant ubiquitous udder uglier ugliest ugliness ulterior ultra ultrasonic
ultraviolet umpire umpteen unable unacceptably unaccepted unaccountable unaccountably unadulterated unaffected unaltered unambiguous unanimity unanswerable
unanswered unassigned unassuming unattached unattainable unattended unattractive unauthorised unauthorized unavailable unbalanced unbearable unbearably
unbeatable unbecoming unbelievably unbeliever unblock unbreakable unbroken unburden uncannier uncanniest uncanny unceasing unchallenged unchanged uncharitable
unchristian unclean uncomfortably uncommon uncompromising unconcerned unconfirmed unconnected unconscious uncontrollable uncontroversial unconventional
unconvinced unconvincing uncountable uncouth uncover uncultured uncut undamaged undaunted undecidable undecided undefined undemocratic undeniably underbrush
undercover undercurrent undercut underdog underestimate underflow underfoot undergarment undergone undergrowth underhanded underlain underlay underlie
undernourished underpants underprivileged underrate undershirt underside understandable understandably understate understood understudy undertaken undertone
undertook undertow underwater underweight underwent underworld underwrite underwritten underwrote undeserved undesirable undetected undeveloped undid
undisturbed undo undocumented undone undoubted undress undue unduly undying uneasier uneasiest uneasiness uneasy uneconomic uneducated unemployable
unenlightened unequal unequivocal unerring unethical uneventful unexplained unfailing unfaithful unfamiliar unfasten unfavorable unfeasible unfeeling unfilled
unfinished unfit unforeseen unforgivable unfounded unfriendlier unfriendliest unfriendly unfunny unfurl ungainlier ungainliest ungainly ungodlier ungodliest
ungodly ungrammatical unhappier unhappiest unhappiness unhealthier unhealthiest unheard unhelpful unhook unicorn unicycle unidentified uniformity
unimaginative unimpressed uninformative uninformed uninhibited uninitiated uninspired uninspiring unintelligent unintelligible unintended unintentional
uninterested uninteresting unionise unionize unison unjust unjustifiable unjustified unkempt unkind unkindlier unkindliest unlabeled unlabelled unlikelier
unlikeliest unluckier unluckiest unlucky unman unmarked unmarried unmask unmistakable unmistakably unmitigated unmodified unmoved unnamed unnerve unnoticed
unobtainable unoccupied unofficial unoriginal unorthodox unpack unparalleled unpick unpopular unpopularity unprepared unprincipled unprintable unprivileged
unprotected unproven unprovoked unpublished unqualified unquestionably unread unreadable unreal unrealistic unreasonably unrecognised unrecognized unrelenting
unreliability unreliable unremarkable unrepeatable unrepresentative unreservedly unresolved unrestricted unrivaled unrivalled unruffled unrulier unruliest
unruly unsaid unsanitary unsatisfactory unsatisfied unsavory unsavoury unsay unscathed unscheduled unscientific unscrew unscrupulous unseasonable unseat
unseemlier unseemliest unseemly unseen unset unsettle unsightlier unsightliest unsightly unsigned unskilled unsolicited unsolved unsophisticated unsound
unspeakable unspecified unstructured unstuck unsubstantiated unsuited unsung unsupportable unsupported unsure unsuspecting untangle untenable unthinkable
untidier untidiest untidy untie untiring unto untold untrained untrue untrustworthy untying unusable unused unwanted unwarranted unwary unwashed unwelcome
unwell unwieldier unwieldiest unwieldy unwind unwise unwittingly unworkable unworthy unwound unwrap unwritten upbeat upend upheld uphill upholster upkeep
upload upped uppermost upping upright uproar uproot upshot upside upstairs upstanding upstart uptake uptight uptown upward urbane urchin urinate urns usable
usurp utensil uteri uterus utilise utilitarian utilitarianism utter vacillate vacuous vagabond vagary vagina vaginae vaginal vagrant valentine valet valiant
validate valise valor valour vampire vandalise vandalize vane vanilla vanity vanquish vapor vaporise vaporize vapour variance varsity vase vault veal veer
vegetarianism vehement veil velour velvet velvety vend venerable venerate vengeance vengeful venom venomous vent ventilate ventricle ventriloquist venue
veracity veranda verb verbatim verbiage verbose verbosity verier veriest veritable vermin vernacular versatility vertebra vertebrae vertebrate vertices
vertigo verve vest vestibule vestige vets vetted vetting vexation vexed vexes vexing vial vicar vicarious victimise victimize videotape vied vies vigil
vigilant vigilante vigor vigour vile vilify villa villain villainous villainy vindicate vindictive vintage viola virginity virile virility virtuoso virtuous
virulent vise visibility visibly visitation visor vista visualise visualize vitality vitriolic vivacious vivacity vivisection vocalist vociferous vogue
volition volley voluminous voluptuous vomit voodoo voracious vortex vouch vowel vulgar vulgarity vulture vying wadded wadding waddle wade wads wafer waffle
waft wagered wagering wagged wagging wags waif wail waistline waive waken walkout wallop wallow walrus wand wanna wanner wannest wanton warble warier wariest
warlike warp warpath warren wart wary washable washcloth washout washroom wastage wastebasket wastefully wasteland watchmen watchword watercolor watercolour
waterfront waterier wateriest waterlogged watermark watertight waterworks watery waveform wavelength wavered wavering wavier waviest wavy waxier waxiest waxy
waylaid waylay wayside wayward weakling wealthiest wean wearier weariest wearisome weasel wedded wedder wedge wedlock weds weedier weediest weedy weeing
weekday weer wees weest weightier weightiest weighty weirdo wellington welt weltered weltering went wept were werewolf werewolves westerly wettest whack
wharves whatsoever wheedle wheelbarrow wheeze whence whereabouts wherein whereupon wherewithal whet whew whichever whiff whilst whim whimper whimsical whine
whinny whip whir whirl whirlpool whirlwind whirr whisk whiskered whiskey whistle whiten whitewash whittle whiz whizz whoa wholesome whom whoop whopper whore
wick wicket wigged wigging wiggle wigs wigwam wildcat wilful wilier wiliest willfully wilt wily wince winch windfall windier windiest windowpane windpipe
windscreen windshield windy wink winsome wintertime wintrier wintriest wintry wirier wiriest wiry wisecrack wishbone wisp wispier wispiest wispy wist
wistfully witchcraft withdrawn withdrew withheld withstood witless wits witticism wittier wittiest witting witty wive wizened wobblier wobbliest wobbly woes
woke woken woks wolves womanhood womankind wombat women wonderland wondrous wont woodchuck woodier woodiest woodsman woodsmen woodwind woodwork woody wooed
woof wooing woolen woollier woollies woolliest woos wordier wordiest wordy wore workable workbook workman workmen workstation worldlier worldliest wormhole
worn worrisome worse worst worthier worthiest worthwhile wove woven wowed wowing wows wrangle wrappings wrath wreak wreath wreathe wren wrench wrest wrestle
wretch wretcheder wretchedest wriggle wright wring wrinkle wristwatch writ writable writhe written wrongdoer wrote wrought wrung wryer wryest xenophobia
xylophone yakked yakking yaks yams yank yapped yapping yaps yardstick yawn yearling yelp yeti yews yodel yoga yogurt yoke yokel yolk yonder yourselves yowl
yuck zanier zaniest zany zealous zebra zenith zest zeta zigzag zillion zincked zincking zipped zipper zipping zips zombie zoological zoology zoom zucchini
`
