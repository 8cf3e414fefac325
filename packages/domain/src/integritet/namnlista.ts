/**
 * Names that are common in Sweden: given names among those most borne by adults and young people, in the
 * languages spoken here, and surnames that aren't patronymics (those end in -sson and need no list). Chosen by
 * hand and measured against the police's own texts; not a register of anybody. Lower case, composed form.
 */

/** Given names that are no ordinary Swedish word or place: also recognised in small letters from four letters. */
const FORNAMN = `
abdi abdirahman abdul abdulla abdullah abdullahi abdulrahman abeba abel abraham adam adela adis admir adnan
adrian affe agata agda agnes agneta agnieszka agron ahlam ahmad ahmed aida ailin aina aino aisha ajla albana
albert albin aleksandr aleksandra aleksej alen alex alexander alexandra alexei alexis alfons alfred algot
ali alia alice alicia alicja alina aliyah allan almaz almir alva alvar alvin amal amanda amanuel amar amela
amelia amelie amin amina amir amira amna amra ana anas anastasia anatolij anders andersine andrea andreas
andrei andrzej andré aneta anett anette angelica angelika anica anika anita anja anki ann anna anneli
annelie annette annica annie annika annikki anton antonia antonio antti anwar arash arben ardita arijana
arman armin arne aron arvid arwa asma aster astrid augusta ayaan ayan ayman ayoub ayse azad aziz azra babak
barbara barbro bartosz bashar bashir beata beatrice beatrix behnam behrouz bengt benjamin bereket berhane
berit berivan bernt bertil besim besnik biniam birger birgit birgitta bjarne bjørn blerim blerta bodil boel
bogdan bojan boris bosse brian brit brita britt britta brittmarie bruno börje camilla carin carina carl
carlos carola carolin carolina caroline casper cassandra catalin catarina catharina cathrine catrin cecilia
cecilie charlie charlotta charlotte christel christer christian christin christina christine christoffer
christopher claes claudia claus cristian cristina dagmar dagny daniel daniela daniella danijel danuta darius
dariusz david davor dawid dawit dejan denis denise deniz dennis desiree desirée diana diego dilan dilara
dima dimitri dmitri dmitrij doris dorota dragan dragana dzenan ebba ebrahim edin edina edith edmund eduard
edvard edvin edwin eero ehsan eila einar eirik eivor ekaterina elaheh elena eleonor eleonora elham elias
elif elin elina eline elinor elisabet elisabeth elise eliza elizabeth ella ellen elli ellie ellinor elliot
elmer elmir elna elsa elsie elvin elvir elvira elzbieta emelie emil emilia emilie emilio emily emina emine
emma emmanuel emmy emrah enes engla erica erik erika erkki erland erling ermias ernst espen ester esther
eugen eugenia eva evelin evelina evelyn evert evgenij ewa eyob fabian fabiola fadi fadumo fahad faisal fanny
farah farhad farhan farid faris fatih fatima fatime fatma fatmir fatou fatuma felicia ferdinand fernando fia
filip filippa filmon firas fitim florian florin folke fouad francisco frans franz fredde fredric fredrik
freja frida fride frideborg fritiof fritjof gabriel gabriella gabrielle georg george gerd gerda gerhard
ghazal giovanni girmay goran gordana grazyna greger greta grethe grzegorz gudrun gullan gunborg gunilla
gunlög gunnar gunnel gunvor gustaf gustav göran görel gösta göte habib hadi hadiya hafsa haile hakan halima
halina hamed hamid hampus hamza hanan hanife hanna hannah hannele hannes hannu harald harriet harris harry
hassan hasse hassen hatice hayat hedda hedvig heidi heikki helen helena helene helge helmi helmut henke
henning henny henric henrietta henrik henry herbert herman hermann hesham hilda hilding hildur hilkka
hillevi hilma hiwot hjalmar hjördis hodan holger hossein huda hugo hussain hussein håkan håkon hüseyin
ibrahim ibtisam idil idris igor ihab ikram ilhan ilona ilse iman imran ines inez ingalill ingbritt ingeborg
ingegerd ingegärd ingela ingemar inger ingmar ingrid ingvar ingvor ioana irena irene irina irja irma irmeli
isa isabel isabela isabell isabella isabelle isac isaias isak ismael ismail ismet isra issa ivan ivana ivar
ivo jaana jacek jacob jacqueline jadwiga jafar jakob jamal james jamila jana jane janet janina janne janusz
jari jarmo jaroslaw jasmin jasmina jasmine jason javad javier jeanette jelena jennie jennifer jenny jens
jeremy jerker jerry jerzy jesper jessica jessika jihad jimmie jimmy joacim joakim joanna joar jocke joel
johan johanna johannes john johnny jolanta joline jonas jonatan jonathan jonna jonny jonte jorge jorma jose
josef josefin josefina josefine joseph joshua josé jouko juan judit judith juha juhani jukka julia julian
juliana juliette julius jussi justin justyna jytte jöran jörgen kaarina kajsa kalevi kalle kamal kamila
kamilla karim karima karin karina karolina karoline karsten karwan kasper katarina katarzyna katja katrin
katrina kattis kaveh kawa keijo kemal kennet kenneth kenny kerstin kevin khadija khadra khaled khalid khalil
kicki kimmo kirsi kirsten kirsti kjell klaes klas klaus konrad krister kristian kristiina kristin kristina
kristine kristofer kristoffer krystyna krzysztof kurt lamia larisa lars lasse laura lauri layla leena leif
leila lejla lennart leo leon leonard leonardo leonora leszek leyla liam liban lidia lidija liisa lilian
liliana lilly linh linn linnea linnéa linus lisa lisbet lisbeth liselott liselotte livia ljiljana ljubica
ljudmila loke lorena lotta lotten louis louise lovis lovisa lucas ludvig ludwig luis lukas lukasz lykke
maciej macke madeleine madelen madelene magda magdalena magnus mahad mahamed mahdi mahmoud mahmud mahnaz
majbritt majid malak malee malek malena malik malin malou malte malva manal manfred manuel manuela marcin
marco marcus marek margareta margaretha margit margita margot margrethe maria mariam mariana mariann
marianne marie mariette marija marika mario marion marita maritza marius mariusz marjatta markku marko
markus marlene marta martha martin martina marwa marwan maryam mateo mateusz mathias mathilda matilda matteo
matthias matti mattias maud maurits mauritz maximilian maya mehdi mehmet mehran melania melanie melina
melissa melker melvin merja meron merve michael michaela michail michal michel michelle micke mihaela mihai
mika mikael mikaela mike mikko milad milena milica milla milos miloš mimmi minh minna mira miranda mirela
miriam mirjam mirjana mirko miro miroslav mirsad mirza moa mohamad mohamed mohammad mohammed mohamud mohsen
moises mona monica monika morgan morteza mostafa mounia mounir mousa muhamed muhammad muhammed muna munir
murat musa mustafa mustafe märit märta måns nabil nadia nadifa nadja nahid najib najma nancy naomi nasir
nasra nasrin nasser natalia natalie natalija natasha nathalie natnael navid nawal nebojsa nedim nedzad nelly
nermin nermina nettan nguyet nicholas nicklas niclas nico nicola nicolas nicole nikita niklas nikola nikolai
nikolaj nikolas nils nina ninni nisse noah noel norah nour noura nura ognjen oksana olav ole oleg oleksandr oleksandra olena olga
oliver olivia olle olof olov omar omid orvar osama oscar oskar osman osmo ossian oswald othman ottilia otto
ove owe pablo pamela paolo parisa parviz patric patricia patrick patrik paul paula paulina pauline pavel
pavle pawel pedro pekka pelle pentti pernilla pertti petar peter petra petri petronella petter phil philip
pia pierre pille piotr pirjo pirkko pontus preben predrag przemyslaw päivi pär qasim rachel radovan rafael
rafal raffe ragnar ragnhild rahel rahma raija raimo ralf ralph rami ramin ramiz ramona ramzi rania rashid
rasmus rebecca rebecka reidar reijo reima reine reino renata rené reza ricardo richard rickard rikard risto
ritva riyad robban robert roberta roberto robin rodrigo roffe roger roja roland rolf rolle romario ronald
ronja ronnie ronny roozbeh roxana roya ruben rune ruqayah ruqiya ruslan ryszard saad sabah sabina sabine
sabrina saeed saida sakari salah salim sally salma salwa sami samir samira samrawit samuel sandra sanja sara
sarah sasha sauli sead seada seba sebastian sedin seija selam selim selin selma semhar semir senad senait
seppo sergei sergej sergio serkan setareh shabnam shahab shahin shahram sharif shirin shukri sigbritt
sigfrid sigge signe signhild sigrid sigurd sigvard siham siiri silvia simon simona simone simret siriporn
sirkka sirpa sivert sixten sladjana slavica slobodan snezana sofia sofie sophia sophie soheil solbritt solmaz soltan
somaya somchai sonja sonny soran sorin souad srdjan staffan stanislav stanislaw stefan stefania stefanie
stefanija stefano steffe stein stellan stephan stephanie steve steven stina stjepan stoffe sture suad
suleiman sulejman sumaya sune sunisa supaporn susan susana susann susanna susanne sussi suzana suzanne
svante sven svenne sverker svetlana sylve sylvia synnöve synnøve szymon sölve sören tadeusz tage taha tahir
taina tanja tapani tarek tariq tarja tatiana tatjana teklay teodor teresa terese teresia tereza terje terttu
tesfay tesfaye tessan tewelde thanh thea theo theodor theodora therese theresia thobias thomas thorbjörn
thorsten tiina tilda tilde timmy timo titti tobbe tobias tomas tomasz tommie tommy tompa tone tony torbjörn
tord tore torgny toril torill torkel torsten torulf torvald tove trond truls tryggve tsegay tuija tuomas
ture turid tuula tyra tzegai uffe ulf ulla ulric ulrica ulrik umar ursula urszula usama vahid valbona
valdemar valdis valentin valentina valon valter vanessa vanja vedran veijo veikko vendela verica verner
veronica veronika vesna victor victoria vidar vigdis viggo viktor viktoria vilgot vilhelm villiam vilma
vilmer vincent viorel vitalij viveca viveka vivi vivian vivianne vladimir vladislav volodymyr waleed walid
walter wanda wanida wanja warsame wenche wendela werner wiktor wilhelm wille william wilma wilmer wojciech
xhevat yahya yana yasemin yaser yasin yasir yasmin yasmine yassin yeliz yevgenij ylva yngve yohannes yonas
younes yousef youssef yulia yuliia yuri yusra yusuf yvette yvonne zacharias zahra zaid zainab zakaria
zakariya zaki zaynab zbigniew zeinab zejna zeljko zeynep ziad zlatan zlatko zofia zoran zuhair åke åslög
örjan øyvind`;

/**
 * Given names that are also words, months, brands or places (Per, Hans, Stig, Rosa, Maj, Alma): a name in the
 * middle of a sentence with a capital, or before a surname.
 */
const TVETYDIGA = `
alma arton august aurora axel basel bert björn bo can dan dana dina dino disa dorotea drita ed edda eden
edit elma embla emre enar enya ersin esa felix fikret finn flora frank fred freddy fredrika fritz gert gina
granit gun gunde göta hana hani hans haris hawa helga hiba hind ida ingo ion irfan iris ivy jack jan
jim jon jonathon jordan josip joy juni kaisa kaj kaja kara karl karla kaspian kent kerim kia kian kim king
klara knut lea leia leja lena lia lilja lin lina linda liv lo lova love lucia luna maj maja marina mark mary
mats max may mia milan milo milton mina minea mio mo moltas my märtha nada nanna nell nima nino noa noomi
noor nora novalie odd odin ola orhan oz pal parwin peo per philippa puma rana rasa ray refik rita rod roman
rosa rose roy runa rut ruth saba saga sahar said salem saman sana sanna sari sia sibel sibylla signar silva
sina sindre siri sirin siv smilla sol sonia stella sten stig storm svea tamara tea tim tina tindra tom tor
tora tova tuva tyr ulrika uno urban urho valle vega veli vera vesa vide vilda ville viola vira virginia will
winston yara ying åsa åse östen`;

/** Surnames that name no place and no thing by themselves. */
const EFTERNAMN = `
ahlberg ahlgren ahlin ahlqvist ahlström ahmadi ahmeti almgren almkvist almqvist alvarez andersen andreasen
arvidsen asplund axén backlund bajraktari barzani becker berggren bergkvist berglind berglund bergman
bergqvist bergstrand bergström berisha bernhardsen biörck björklund björkman björkqvist blomberg blomgren
blomkvist blomqvist blomstrand boman boström brandt broberg brodin brolin broman bäckman bäckström carlén
cederberg cederholm christensen christiansen dahlberg dahlgren dahlin dahlqvist dahlström danielsen demir
demirci edberg edlund edman edström ekblad ekblom ekdahl ekelund ekholm eklund eklöf ekman ekstrand ekström
elfström eliasen enberg engberg engdahl englund engman engqvist engström eriksen fagerberg fagerström
fahlgren fahlström fernandez flodin flodström forsberg forsell forsgren forslund forsman fransén franzén
fredriksen friberg frisell frödin fällman garcia gashi ghebremariam ghebreyesus gomez gonzalez grahn granath
granberg grandin granlund granqvist granström grönberg grönlund grönqvist gunnarsen gustafzon göransen
hagberg hagelin haglund hagman hagström hallberg hallgren hallin hallman hallström hammarberg hammarström
hansen hanssen hashemi hasselgren hedberg hedblom hedenström hedin hedlund hedman hedqvist hedström helander
helgesen hellberg hellgren hellman hellqvist hellström hermansen hernandez hjelm hjelmqvist holmberg
holmgren holmkvist holmlund holmqvist holmström hosseini hoxha hultgren hultman hultqvist huynh häggkvist
hägglund häggström högberg höglund högström höök ibragimov isaksen ivanov ivanova jacobsen jafari jakobsen
jensen johannesen johannessen johansen jovanovic jørgensen karimi karlgren karlsen karlström kaya khalaf
khalili kjellberg kjellgren kjellin kjellman kjellström korhonen kovac kovacevic kowalska kowalski krantz
krasniqi kristensen kristiansen kristoffersen kullberg källberg källström lagergren lagerlöf lagerqvist
lagerström lampinen larsen lehtinen lidberg lidgren lidman lidström lidén liljeberg liljegren liljekvist
lindahl lindberg lindblad lindblom lindbom lindbäck lindeberg lindell linder lindgren lindh
lindholm lindkvist lindman lindmark lindqvist lindroos lindroth lindskog lindstedt lindström lindvall lindén
ljungberg ljungdahl ljunggren ljungkvist ljungman ljungqvist ljungström lopez lorentzen lundahl lundberg
lundblad lundell lundgren lundh lundholm lundin lundkvist lundman lundmark lundqvist lundstedt lundström
lundén löfberg löfgren löfqvist löfström löfven lönnberg lönnqvist lövgren lövström madsen magnusen malmgren
malmqvist malmström markkanen markovic martinez melander melin mikkelsen moberg mohammadi molander molin
mononen morales moreno mortensen mukhtar mäkelä mäkinen möller mörtberg naess najafi nguyen nielsen nieminen
nikolic nilsen nordahl nordberg nordell nordenberg nordgren nordin nordkvist nordlander nordlund nordqvist
nordstrand nordström norell norgren norlander norlin norström norén nowak nurmi nyberg nyholm nylander
nylund nylén nyman nyqvist nyström olander olausen olin olsen osmani palmberg palmgren palmqvist paulsen
pedersen persén petersen petrov petrova petrovic pettersen pham popovic rahimi rahmani ramadani ramberg
ramirez rasmussen rehn rehnberg reinholdz renström rexhepi rezai rhodin robertsen rodriguez romero rosander
rosdahl rosell rosenberg rosengren rosenqvist roslund rosén rudberg rundberg rundqvist rundström
rydberg rydell rydholm rydström rydén rylander rönnberg rönnqvist sahlberg sahlin sahlström sahlén salihu
salonen sanchez sandahl sandberg sandell sandgren sandin sandkvist sandqvist sandström sandén schmidt
schröder schultz segerström selander selin sellén selmani silfverberg simonsen sjöberg sjöblom sjödin
sjögren sjöholm sjölander sjölin sjölund sjöqvist sjöstrand sjöström skarin skoglund skogström smith solheim
sollén spångberg staaf stenberg stenlund stenmark stenqvist stenström stjernberg stjärnström strandberg
strandell strandh stridh strindberg strömberg strömblad strömbäck strömgren strömqvist ståhl ståhlberg
sundberg sundborg sundelin sundell sundgren sundin sundkvist sundlöf sundman sundqvist sundstedt sundström
sundén svanberg svanström svedberg svedin svedlund svärdh swahn sylvén sällström sävström söderberg
södergren söderholm söderlind söderlund söderman söderqvist söderström sörensen tengberg tesfamariam
thelander thelin thomsen thorell thorén thulin thunberg tillman tjernberg toresen tornberg torres tran
trulsen törngren törnkvist törnqvist törnström uhlin ullberg ulvskog vestberg vestergren vestlund viberg
viklund vikström virtanen wadman wahlberg wahlgren wahlqvist wahlström wallberg wallgren wallin wallman
wallström wallén wanngård wennberg wennerberg wennerström wennström westberg westerberg westergren
westerlund westerman westin westling westlund westman wiberg wickman wickström widell widmark widén wigren
wikberg wiklander wiklund wikman wikström winberg winblad winroth wistrand wretman yildirim yilmaz
zackrisson zetterberg zettergren zetterlund zetterqvist zetterström åberg ågren åhlin åhlén åkerberg
åkerblom åkerlind åkerlund åkerman åkerström ångman åsberg åslund åström öberg öhgren öhlund öhlén öhman
öhrn östberg österberg östergren österlund österman östlin östling östlund östman öström özdemir öztürk
şahin`;

/** Words after a given name that make it part of a place, a school or a shop: Gustav Adolfs torg. */
const PLATSORD =
  'torg torget gata gatan väg vägen plats park parken kyrka kyrkan församling skola skolan skolans gymnasium gymnasiet förskola gränd bro bron kulle udde stig källa minne spa hotell hotellet krog gård gården backe hamn led leden allé ö brygga bryggan kiosk kiosken livs café pizzeria åkeri kapell station camping trädgård kulturhus ohlson ab hb museum muséet museet fotvård salong frisör frisörsalong hårvård hårstudio hårsalong nagelstudio massage tandvård optik restaurang grill bar pub gatukök bageri konditori blommor blomsterhandel lanthandel butik handelsbod järnhandel bilverkstad bilservice verkstad däck måleri bygg taxi buss trafikskola skor mode kläder sport zoo gym loppis antik mack stugor redovisning snickeri';

/** What bears a person's name and is none: figures that everybody knows, and museums. Lower case, word by word. */
const UPPKALLAT = [
  'alma löv',
  'alfons åberg',
  'emil i lönneberga',
  'gustaf fröding',
  'harry potter',
  'janne långben',
  'joakim von anka',
  'kajsa anka',
  'kalle anka',
  'karlsson på taket',
  'lotta på bråkmakargatan',
  'musse pigg',
  'nils holgersson',
  'pelle svanslös',
  'pippi långstrump',
  'ronja rövardotter',
  'selma lagerlöf',
];

/** Capitalised words that follow a given name without being a surname. */
const INTE_EFTERNAMN =
  'arvika borås eda filipstad forshaga gävle göteborg grums hagfors hammarö karlskoga karlstad kil kristinehamn kristinegatan ljungby malmö munkfors norge oslo stockholm storfors sunne sverige säffle torsby uppsala värmland värmlands årjäng örebro höljes sysslebäck likenäs stöllet ambjörby vitsand östmark bograngen lekvattnet ekshärad polisen polis sos snap snapchat instagram insta facebook ica coop';

interface Namnlistor {
  readonly fornamn: ReadonlySet<string>;
  readonly tvetydiga: ReadonlySet<string>;
  readonly efternamn: ReadonlySet<string>;
  readonly platsord: ReadonlySet<string>;
  /** By their first word: the words that follow it. */
  readonly uppkallat: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly inteEfternamn: ReadonlySet<string>;
}

let listor: Namnlistor | undefined;

/** The lists as sets, made at first use so that nobody who screens nothing pays for them. */
export function namnlistor(): Namnlistor {
  if (listor) return listor;
  listor = {
    fornamn: mangd(FORNAMN),
    tvetydiga: mangd(TVETYDIGA),
    efternamn: mangd(EFTERNAMN),
    platsord: mangd(PLATSORD),
    uppkallat: efterForstaOrdet(UPPKALLAT),
    inteEfternamn: mangd(INTE_EFTERNAMN),
  };
  return listor;
}

function mangd(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

function efterForstaOrdet(namn: readonly string[]): ReadonlyMap<string, string[][]> {
  const karta = new Map<string, string[][]>();
  for (const [forst = '', ...sedan] of namn.map((ett) => ett.split(' ')))
    karta.set(forst, [...(karta.get(forst) ?? []), sedan]);
  return karta;
}
