import { wordSet } from '../word-set.ts';

// Given names common in the news of Europe, the Middle East and North America, in small letters and without marks, as
// `foldLetters` writes them. They tell that two capitals are a person, and whom "he" or "she" may mean. A name of both is in neither.

export const maleNames: ReadonlySet<string> = wordSet(`
  aaron abbas abdul abdullah abdulrahman adam adrian ahmad ahmed ainars aivaras alan alberto aleh aleksandar
  aleksander aleksandr aleksei aleksey ales alex alexander alexandr alexandre alexei alexey algirdas algis ali alois
  alojz alyaksandr amir anatol anatoly anders andre andreas andrei andres andrew andrey andrius andriy andrus andrzej
  angus antanas anthony anton antoni antonio antonis antony antti aram arkadiusz arkady armin arnaud arne arnis arnold
  arnoldas artis artur arturas arturs arvydas ashraf askold audrius augustin aurelien awad aziz bakr baldur bart
  bartlomiej bartosz ben benedikt benjamin bernard bernd bernhard bjorn blazej bogdan boguslaw bohdan boris borys
  boyko brian bruno burak carl carlo carlos cezary charles chris christian christoph christophe christopher claude
  clement colin cornel craig czeslaw dainius damian dan daniel danil darius dariusz dave david dawid denis denys
  didier dieter dirk dmitri dmitriy dmitry dmytro dominik donald donatas douglas dzianis dzmitry edgar edgars edmund
  edmundas eduard edvard edvinas edward egidijus egils eimutis elias emil emmanuel enrico eric erik erikas ernest
  ernst esben evaldas evgeny fabian fabio fabrice fadi faisal farid feliks felix fernando filip florian francis
  francois frank frans franz fred frederic frederik friedrich gabriel gabrielius gary gediminas geert geoffrey georg
  george georges georgi georgy gerald gerard gerd giedrius gilles gintaras gintautas gints giorgos giovanni girts
  gitanas giuseppe gleb graham greg gregor grigory grzegorz guido guillaume gunars gunnar gunter guntis gustav hamid
  hamza hannes hans harald haris harry hasan hassan heiko heiner heinrich heinz helmut hendrik henri henrik henry
  henryk herbert herman horst howard hubert hugh hugo hussain hussein ian ibrahim igor ihar ihor ilya imants ingo
  ingus ioannis ismail istvan ivan ivars iwan jaak jacek jack jacob jakob jakub jamal james jan janez janis janos
  janusz jaroslav jaroslaw jason jean jed jeff jeffrey jens jeremy jerome jerzy jesus jim joachim joao joe joel johan
  johann johannes john jon jonas jonathan jorg jorge jose josef josep joseph joshua jozef juan juergen juha juhan
  julian julius jurgen juri juris jussi justin justinas kaczper kamil karel karim karl karlis karol kaspars kastytis
  kazimierz keir keith kemal ken kenan kenneth kestutis kevin khaled khalid klaus konrad konstantin konstantinos
  konstanty krisjanis kristjan krzysztof kyriakos lars laszlo laurent laurynas lech leo leon leonard leonid leszek lev
  linas linus lloyd louis luc lucas luis luka lukas lukasz maciej maksim maksym malik manfred mantas manuel marc
  marcel marcin marco marcus marek marian marijus mario marius mark markus martin martins martynas mateusz mathias
  matteo matthew matthias matti matvei max maxim maximilian mehmet michael michail michal michel michele miguel mihail
  mikalai mike mikhail mikita mikola mikolaj mindaugas miroslav miroslaw mohamed mohammad mohammed moritz muhammad
  mustafa mykhailo mykola nasser nathan nauris neil nerijus nicholas nick nicolas niels nikita nikola nikolai nikolaos
  nikolaus nikolay norbert norman olaf oleg oleh oleksandr oleksii oleksiy oliver olivier omar orhan oscar oskar osman
  otto ottomar ovidijus pascal pat patrick paul paulius pavel pavol pawel pedro peter peteris petr petras petro
  petteri phil philip philipp philippe pierre pieter piotr pjotr povilas przemyslaw pyotr rachid radek radoslaw rafael
  rafal raimonds raimundas rainer rainis ralf ralph ramunas ramzan raphael rashid raul raymond remigijus rene riad
  ricardas ricardo richard rimantas rob robert roberto robin roderich roland rolandas roman romans ronald ruslan
  russell rustam rustamas ryan ryszard said salah salem sam sami samir samuel sandis saulius scott sean sebastian
  sebastien sergei sergejs sergey sergio serhii serhiy sharif siamak siarhei sigitas sigmar simon simonas slawomir
  stanislau stanislav stanislaw stefan stefano steffen stephan stephane stephen steve steven stuart svein sven
  sviatoslav szymon tadas tadeusz tahir tarek tareq ted thierry thomas tigran tim timothy tobias tom tomas tomasz toms
  tony toomas tore uladzimir uldis ulrich urmas vadim vadym valdas valdemaras valdis valentin valery valiantsin varun
  vasil vasily victor vidmantas viktar viktor viktoras vilius ville virginijus vitali vitalij vitalijus vitaly vitold
  vjaceslavs vlad vladimir vladislav volker volodymyr vyacheslav vytautas vytenis waclaw waldemar walid walter wieslaw
  wiktor wilhelm willem william witold wladimir wladyslaw wojciech wolfgang xavier yahya yaroslav yaser yasin yassin
  yauhen yevgeny youssef yuri yuriy yury yusuf zbigniew zdislav zdzislav zdzislaw zeljko zenon ziad zigmantas
  zygimantas zygmunt
  abdi abdirahman abdullahi ako ali-reza amadou arash arjun asif ayanle azad babak bahman bakhtiyar barzan bashir
  behrouz behzad bereket bilal cheikh dawit dilshad diyar dlshad ehsan esmatullah farhad ghulam girma habibullah
  haile hamidullah hawkar hemin hossein ibrahima imran jamshid javad javid jean-claude jean-pierre kamaran karwan
  karzan kawa kidane kofi kurdo kwame lamine mahad mahdi mamadou masoud masud mazen mehdi mekonnen mohamoud mohamud
  moussa muhannad nabil najib najibullah navid nawzad nizar omed omid osama ousmane parviz peshraw qasim
  rahmatullah rajesh rami ramin rebin rebwar reza riyad rizgar rojhat saad saeed sajjad samer samson sanjay sarbast
  shadi shaker sherzad shwan siavash sirwan solomon soran suleiman taha talal tariq tesfaye twana usman wisam
  wissam yaqub yasser yohannes yonas younis yunis zabihullah zagros zaher zaid zana zayd
`);

export const femaleNames: ReadonlySet<string> = wordSet(`
  aagot adela adelaide agata agathe agne agnes agnese agnieszka aida aiste aleksandra alena alexandra alice alicia
  alicja alina aliona amal amanda amelie amina amira amy ana anastasia anastasiia anastasiya andrea andzelika aneta
  angela angelika anita anja anna annalena anne annegret annette antje antonia asma astrid aurelija ausra ausrine awa
  ayse barbara beata beate beatrice beatriz begum birgit birute bogna bozena brigita brigitte britta camilla carla
  carmen carole carolin caroline caterina catherine cecile cecilia chantal charlotte christa christiane christina
  christine claire clara claudia corinna cornelia dagmar daiva dalia danguole daniela danielle danuta daria daryna
  deborah diana diane dominika dominique donata dorota dorothea dovile dunja ebru edita edyta egle ekaterina ela elena
  eleonora elisabeth elise elizabeth ella ellen elsa elvira elzbieta emilia emily emine emma erika esther eva evelina
  evelyn ewa ewelina fatima fatma federica felicia franziska frauke frederike gabriela gabriele gabrielle galina gemma
  genia gerda gertrud gintare giorgia gitta giulia gloria grazina greta gudrun hadja halina hanna hannah hanne heather
  heba heidi helen helena helene helga henriette hilary hillary ieva ilona ilze ina inese inga ingeborg inger ingrid
  ingrida irena irene irina iryna isabel isabella isabelle ivana iveta iwona izabela jadwiga jana jane janina janine
  jelena jennifer jessica joanna johanna jolanta jolita josephine judith judy julia juliana julie julija jurate jurga
  justyna kaja kalina kamila karen karin karina karolina karoline katarina katarzyna kate katerina katharina katherine
  kathleen kathrin katja katrin katya kerstin khadija kinga kirsten klara klaudia kristina kristine krystyna ksenia
  laila lana larisa lauma laura layla lea leila lena leonie lesia lida lidia lidija liene liga liliana lina linda lisa
  liubov ljubov lora loreta lorraine lotte louise lucia lucie lucy ludmila luisa luise lyudmila magda magdalena maia
  maja malgorzata manuela mara margaret margarete margarita margot margriet maria mariam mariana marianna marianne
  marie marija marina marine mariola marion mariya marlena marta martha martina martyna maryam maryia maryja maryna
  matilda maureen melania melanie melissa mette mia michaela milda milena mirela miriam mirka molly mona monica monika
  monique nadezhda nadia nadine nadja nadzeya nancy naomi nasrin natalia natalie natalija nataliya natalja natallia
  natalya natascha natasha neringa nermin nicola nicole nijole nina noor nora nour nuria oksana olena olesya olga olha
  olivia ona orysia pamela patricia patrycja paula paulina pauline petra polina rachel rana rania rasa rebecca regina
  renata renate rima rita roberta rosa rose roza ruta ruth sabina sabine sabrina sahar samira sandra sanna sara sarah
  saskia selma sharon shirin sibylle sigita silke silvia simona simone skaiste slavka sofia sofija solveiga sonia
  sonja sophia sophie stefania stefanie stephanie susan susana susanne svetlana sviatlana svitlana sylvia sylvie
  sylwia tamara tania tanja tatiana tatjana tatsiana tatyana teresa terese theresa therese tina tove ulrike ulyana
  ursula urszula ute valentina valeria valerie valeriya vanessa vera verena veronica veronika victoria vida viktoria
  viktorija vilija vilma viola violeta violetta virginia virginie volha wanda weronika wiktoria yana yasmin yekaterina
  yelena yevgenia yulia yuliya yvonne zahra zaklina zaneta zanna zeynep zinaida zita zofia zuzana zuzanna
  aisha aminata aster avin awin aya ayesha bahar berivan bnar chinar chra dilnaz dunya evin fadia farida farzana
  fatemeh fatou fatoumata feven gulistan halima hawra helin hevin hiba hiwot hodan hodo huda ifrah jamila jihan
  jiyan kazhal lanja lemlem leyla mahnaz malika mariama marwa masouma maysa mekdes meron mihret mizgin najwa narin
  nawal nazanin nazdar nian niga nimco nishtiman nisreen oumou parwana parwin perwin raghad rahaf rahel reem rezan
  rihanna rojin ronahi rozhin runak ruqaya sadia safiya sagal sahra salma samia sazan selam selamawit senait shahla
  shaima shayan shilan shno sirin soraya sozan srwa suad sumaya tigist tsion viyan wafa xezal yara yusra zainab
  zaynab zeinab zilan zohra zozan zuhra
`);
