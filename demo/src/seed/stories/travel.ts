import type { SampleStory } from '../sample';
import { bullet, bullets, crossHead, paragraph, picture, quote, story, web } from './blocks';

const section = 'Travel';

export const travelStories: SampleStory[] = [
  {
    key: 'saint-etienne',
    section,
    byline: 'Agnès Lorrain',
    leadImage: 'french-alpine-landscape',
    state: 'published',
    relatedLinks: [
      story('treeline'),
      story('nagasaki-walk'),
      story('island-flight'),
      story('prairie-road'),
    ],
    words: {
      en: {
        headline: 'To Saint-Étienne-des-Névés on foot, two days beyond the last bus',
        summary:
          'Since the road was closed to coaches, the way into one of the Sauvière’s highest villages is the way it always was: over the pass, with a night at the hut.',
        dateline: 'Saint-Étienne-des-Névés',
        leadImageUse: {
          caption:
            'Little separates today’s walker from the Alps of the 1860s, as recorded in this panorama by Adolphe Braun.',
          alternativeText:
            'A panorama of snow-capped mountains above a dark fringe of conifers, with a grassy slope rising to the right.',
        },
        body: [
          paragraph(
            'At Pont-Maudry the driver switches off the engine, folds his newspaper and says what he says to everybody: “After this, it is your own affair.”',
          ),
          paragraph(
            'Coaches have not gone further since a landslip narrowed the valley road four years ago. Residents drive it, with care. Everyone else who wants to see Saint-Étienne-des-Névés, at 1,640 metres, walks: 23 kilometres by the old mule track, over the Col de l’Aiguette and down the other side.',
          ),
          paragraph(
            'The first day is the long one. The track leaves the river behind the sawmill and goes up through beech, then through spruce, in bends so regular that one begins to count them. There are 57. Water is to be had at the chapel and again at the ruined sheepfold; after that there is none until the hut.',
          ),
          crossHead('Soup at seven'),
          paragraph(
            'The Refuge de l’Aiguette sleeps 22 and serves one dinner, at seven, to whoever is sitting down. On the night I stayed it was barley soup, a tart of wild leeks and a cheese with no name. The warden, Mathieu Corvasse, lights no lamps until the last colour has left the peaks across the valley.',
          ),
          quote(
            '“People ask what there is to do here. I tell them: you have just done it.” — Mathieu Corvasse, hut warden',
          ),
          bullets(
            bullet(story('treeline'), 'Why the forest you walk through is moving uphill'),
            bullet(web('https://example.com/refuge-aiguette'), 'Reserve a bed at the hut'),
          ),
          picture('allium-oreophilum', {
            caption:
              'Wild relatives of the garden onion flower beside the path in early July. This one was photographed by Karl Blossfeldt in 1928.',
            alternativeText:
              'An onion plant in bud and in flower, isolated against a blank wall, with every vein in its petals sharp.',
          }),
          paragraph(
            'From the pass the second day is all descent. The village appears very late, below one’s boots: 31 roofs, a bakery that opens on Tuesdays and Fridays, and a bench outside the church which holds five people and is generally full. I was made room for before I had put down my pack.',
          ),
          paragraph(
            'The path is usually clear of snow from mid-June to early October. Allow eight hours for the first day and five for the second. For the way back, the baker takes two passengers down to the bus on Saturdays, in return for carrying flour sacks.',
          ),
        ],
        keywords: ['walking', 'Alps', 'mountain huts', 'France'],
      },
      fr: {
        headline: 'Saint-Étienne-des-Névés à pied, à deux jours du dernier autocar',
        summary:
          'Depuis que la route est interdite aux autocars, on gagne l’un des plus hauts villages de la Sauvière comme autrefois : par le col, avec une nuit au refuge.',
        dateline: 'Saint-Étienne-des-Névés',
        leadImageUse: {
          caption:
            'Peu de chose sépare le marcheur d’aujourd’hui des Alpes des années 1860, telles que les montre ce panorama d’Adolphe Braun.',
          alternativeText:
            'Panorama de sommets enneigés au-dessus d’une frange sombre de conifères ; à droite s’élève une pente herbeuse.',
        },
        body: [
          paragraph(
            'À Pont-Maudry, le chauffeur coupe le moteur, replie son journal et répète ce qu’il dit à chacun : « Après, c’est votre affaire. »',
          ),
          paragraph(
            'Les autocars ne vont pas plus loin depuis qu’un glissement de terrain a rétréci la route de la vallée, il y a quatre ans. Les habitants l’empruntent, prudemment. Les autres, s’ils veulent voir Saint-Étienne-des-Névés, à 1 640 mètres, marchent : 23 kilomètres par l’ancien chemin muletier, le col de l’Aiguette et l’autre versant.',
          ),
          paragraph(
            'La première étape est la plus longue. Le chemin quitte la rivière derrière la scierie et monte à travers les hêtres, puis les épicéas, en lacets si réguliers qu’on se surprend à les compter. Il y en a 57. On trouve de l’eau à la chapelle, puis à la bergerie en ruine ; ensuite, plus rien avant le refuge.',
          ),
          crossHead('La soupe est à sept heures'),
          paragraph(
            'Le refuge de l’Aiguette compte 22 couchages et ne sert qu’un dîner, à sept heures, à ceux qui sont assis. Le soir de mon passage : soupe d’orge, tarte aux poireaux sauvages et un fromage qui n’a pas de nom. Le gardien, Mathieu Corvasse, n’allume aucune lampe tant que la dernière couleur n’a pas quitté les sommets d’en face.',
          ),
          quote(
            '« On me demande ce qu’il y a à faire ici. Je réponds : vous venez de le faire. » — Mathieu Corvasse, gardien du refuge',
          ),
          bullets(
            bullet(story('treeline'), 'Pourquoi la forêt que vous traversez monte elle aussi'),
            bullet(web('https://example.com/refuge-aiguette'), 'Réserver un lit au refuge'),
          ),
          picture('allium-oreophilum', {
            caption:
              'Des cousins sauvages de l’oignon fleurissent au bord du sentier début juillet. Celui-ci a été photographié par Karl Blossfeldt en 1928.',
            alternativeText:
              'Une plante à bulbe, en boutons et en fleurs, isolée sur un fond uni ; chaque nervure des pétales est nette.',
          }),
          paragraph(
            'Passé le col, la seconde journée n’est qu’une descente. Le village n’apparaît qu’au dernier moment, sous les chaussures : 31 toits, une boulangerie ouverte le mardi et le vendredi, et devant l’église un banc de cinq places, le plus souvent complet. On s’est serré pour moi avant que j’aie posé mon sac.',
          ),
          paragraph(
            'Le sentier est en général déneigé de la mi-juin au début d’octobre. Comptez huit heures de marche le premier jour, cinq le second. Pour le retour, le samedi, le boulanger descend deux passagers jusqu’à l’autocar, à condition qu’ils portent les sacs de farine.',
          ),
        ],
        keywords: ['randonnée', 'Alpes', 'refuges', 'France'],
      },
    },
  },
  {
    key: 'nagasaki-walk',
    section,
    byline: 'Miriam Teale',
    leadImage: 'nagasaki-boats',
    state: 'published',
    relatedLinks: [
      story('harbour-show'),
      story('river-walls'),
      story('saint-etienne'),
      web('https://example.com/nagasaki-on-foot', 'Nagasaki on foot: a map of the walk'),
    ],
    words: {
      en: {
        headline: 'Nagasaki at the pace of its rivers',
        summary:
          'With an old photograph as a map, a morning’s walk beside the water leads from a stone bridge to a boatyard and a very good bowl of noodles.',
        dateline: 'Nagasaki',
        leadImageUse: {
          caption:
            'The photograph that started the walk: a river at Nagasaki, by Felice Beato, about 1865.',
          alternativeText:
            'Thatched and tiled houses climb a hillside behind a large wooden ship; a seated boatman looks on from a covered boat.',
          creditText: 'Getty Museum / Felice Beato',
        },
        body: [
          paragraph(
            'I had come to Nagasaki with a photograph folded into my guidebook, and for the first hour I held it up against every bend of the water like someone trying on hats.',
          ),
          paragraph(
            'It shows a ship with one tall mast, a village on a bank and, behind them, a line of rounded hills. Felice Beato made it in about 1865. The ship has gone, and so have the thatched roofs. The hills, as anyone here will tell you, are not going anywhere.',
          ),
          paragraph(
            '“Do not look for the houses, look at the skyline,” said Noriko Tagawa, a retired geography teacher who leads walks along the city’s rivers on Sunday mornings. She took my print, turned round twice and handed it back. “Not this river. But you will enjoy this one too.”',
          ),
          crossHead('Spectacles on the water'),
          paragraph(
            'We began at Meganebashi, the “Spectacles Bridge”, first built in 1634, whose two arches and their reflections make a pair of round lenses when the Nakashima river lies still. Children hop across on the stepping stones beside it. Below the bridge the banks are walled with stone, and herons work the shallows with the air of inspectors.',
          ),
          bullets(
            bullet(story('river-walls'), 'What old river walls can teach the engineers of today'),
            bullet(
              story('harbour-show'),
              'See the photograph large, without leaving home: Tarn Quay’s new show',
            ),
            bullet(
              web('https://example.com/nagasaki-on-foot'),
              'Sunday river walks, in Japanese and English',
            ),
          ),
          paragraph(
            'Downstream the trams take over, and it is worth riding one simply to sit down. Mrs Tagawa prefers the back lanes, where the slopes begin and the steps are steep enough for the post to be carried up by hand. At the top of one flight she stopped and pointed between two water tanks at the harbour. “There,” she said. “That is the hill on the left of your picture. Perhaps.”',
          ),
          quote(
            '“An old photograph is a good guide. It never tells you to hurry.” — Noriko Tagawa, walk leader',
          ),
          picture('airplane-from-above', {
            caption:
              'The view that walkers never get: an aeroplane over farmland, in a picture by Fedele Azari.',
            alternativeText:
              'The full wingspan of a small aeroplane fills the frame, with cloud and ploughed land far beneath.',
          }),
          paragraph(
            'We ended at a boatyard no bigger than a tennis court, where a man was fitting a plank to a skiff with a cabin much like the ones in the foreground of the print. Lunch was champon, the city’s own noodle soup, crowded with cabbage, pork and squid.',
          ),
          paragraph(
            'The route is about five kilometres long, and flat until Mrs Tagawa decides otherwise. Late March and November are the kindest months.',
          ),
        ],
        keywords: ['Japan', 'Nagasaki', 'city walks', 'rivers'],
      },
      fr: {
        headline: 'Nagasaki au rythme de ses rivières',
        summary:
          'Une vieille photographie en guise de plan : une matinée au bord de l’eau, d’un pont de pierre à un petit chantier naval et à un excellent bol de nouilles.',
        dateline: 'Nagasaki',
        leadImageUse: {
          caption:
            'La photographie d’où est partie la promenade : une rivière à Nagasaki, par Felice Beato, vers 1865.',
          alternativeText:
            'Des maisons de chaume et de tuiles s’étagent derrière un voilier de bois ; assis dans une barque couverte, un batelier regarde.',
          creditText: 'Getty Museum / Felice Beato',
        },
        body: [
          paragraph(
            'J’étais venue à Nagasaki avec une photographie pliée dans mon guide et, la première heure, je l’ai tendue devant chaque coude de l’eau comme on essaie des chapeaux.',
          ),
          paragraph(
            'On y voit un navire à un seul grand mât, un village sur la berge et, derrière, une ligne de collines arrondies. Felice Beato l’a prise vers 1865. Le navire a disparu, les toits de chaume aussi. Les collines, comme on vous le dira ici, n’ont pas l’intention de partir.',
          ),
          paragraph(
            '« Ne cherchez pas les maisons, regardez l’horizon », m’a conseillé Noriko Tagawa, professeure de géographie à la retraite, qui guide des promenades le long des rivières de la ville le dimanche matin. Elle a pris mon tirage, a fait deux tours sur elle-même et me l’a rendu. « Ce n’est pas cette rivière. Mais celle-ci vous plaira aussi. »',
          ),
          crossHead('Des lunettes sur l’eau'),
          paragraph(
            'Nous sommes parties de Meganebashi, le « pont aux lunettes », construit une première fois en 1634 : lorsque la Nakashima est calme, ses deux arches et leurs reflets dessinent une paire de verres ronds. Des enfants traversent à côté, de pierre en pierre. En aval, les berges sont murées, et des hérons arpentent les hauts-fonds avec des airs d’inspecteurs.',
          ),
          bullets(
            bullet(
              story('river-walls'),
              'Ce que les vieux murs de rivière apprennent aux ingénieurs',
            ),
            bullet(
              story('harbour-show'),
              'La photographie en grand format : la nouvelle exposition de Tarn Quay',
            ),
            bullet(
              web('https://example.com/nagasaki-on-foot'),
              'Les promenades du dimanche, en japonais et en anglais',
            ),
          ),
          paragraph(
            'Plus bas, les tramways prennent le relais, et l’on en prend un ne serait-ce que pour s’asseoir. Mme Tagawa préfère les ruelles où commencent les pentes, aux marches si raides que le courrier se monte à pied. En haut d’une volée d’escalier, elle s’est arrêtée et m’a montré le port entre deux réservoirs. « Voilà, a-t-elle dit. C’est la colline qui est à gauche de votre image. Peut-être. »',
          ),
          quote(
            '« Une vieille photo est un bon guide. Elle ne vous presse jamais. » — Noriko Tagawa, guide',
          ),
          picture('airplane-from-above', {
            caption:
              'La vue qui échappe aux marcheurs : un avion au-dessus de la campagne, dans une image de Fedele Azari.',
            alternativeText:
              'Toute l’envergure d’un petit avion occupe l’image ; loin au-dessous, des nuages et des terres labourées.',
          }),
          paragraph(
            'La promenade s’est achevée dans un chantier naval grand comme un court de tennis, où un homme ajustait une planche à une barque dont la cabine ressemblait fort à celles du premier plan de la photo. Au déjeuner, un champon, la soupe de nouilles de la ville, débordant de chou, de porc et de calmar.',
          ),
          paragraph(
            'Le parcours compte cinq kilomètres environ, tout plats jusqu’à ce que Mme Tagawa en décide autrement. La fin mars et le mois de novembre sont les plus agréables.',
          ),
        ],
        keywords: ['Japon', 'Nagasaki', 'promenades', 'rivières'],
      },
    },
  },
  {
    key: 'island-flight',
    section,
    byline: 'Callum Reeve',
    leadImage: 'airplane-from-above',
    state: 'published',
    formerSlug: 'eight-seat-plane-skerran-isles-travel-feature',
    relatedLinks: [
      story('airfield-archive'),
      story('saint-etienne'),
      story('nagasaki-walk'),
      web(
        'https://example.com/skerran-air-link',
        'Skerran Air Link: flights this week',
        'Timetable',
      ),
    ],
    words: {
      en: {
        headline: 'Eight seats, four islands and the mail',
        summary:
          'The morning round of the Skerran Isles takes 52 minutes, including four landings, and the best seat is the one beside the post.',
        dateline: 'Great Skerran',
        leadImageUse: {
          caption:
            'Flying was once as new as this: an aeroplane photographed from above by the Italian Futurist Fedele Azari, no later than 1929.',
          alternativeText:
            'Top view of a small propeller aeroplane with bold circular markings on its wings, flying over a dark landscape and white cloud.',
        },
        body: [
          paragraph(
            'Passengers for the 8.10 are weighed, along with their shopping, on a set of scales that used to belong to a coal merchant. I came to 81 kilograms with my boots on. Behind me, a crate of day-old chicks came to four.',
          ),
          paragraph(
            'The Skerran Air Link has linked the four inhabited islands twice a day, fog permitting, for 46 years. Its only aircraft seats eight. There is no door between cabin and cockpit, no trolley, and on the shortest leg, from Little Ormay to Stack Ronay, no time: the crossing is logged at two minutes and ten seconds.',
          ),
          crossHead('Sit on the left'),
          paragraph(
            'Regulars take the left-hand seats going out. From there one sees the drowned fields off Ormay at low water, the seal beaches and, as the aeroplane tips into its turn, the whole of Stack Ronay at once, like a plate seen from above: one road, eleven houses, a church, a ram.',
          ),
          bullets(
            bullet(
              story('airfield-archive'),
              'Flying cameras of the 1920s: help to name the pictures',
            ),
            bullet(web('https://example.com/skerran-air-link'), 'Timetable and weight limits'),
          ),
          paragraph(
            'The pilot, Isla Tennant, has flown the round some 9,000 times. She has delivered a wedding cake, a stained-glass window in three parts and, in the great gale of 2011, the news that the ferry would not be coming for nine days.',
          ),
          quote(
            '“People wave from the gardens. If somebody doesn’t, I mention it when I land.” — Isla Tennant, pilot',
          ),
          picture('nagasaki-boats', {
            caption:
              'Before the air link, everything reached the islands by small boat, as it did in harbours the world over. Felice Beato photographed these at Nagasaki.',
            alternativeText:
              'Two low boats with cabins cross in the foreground of a harbour; one boatman is seated and another, hooded, stands at the bow.',
          }),
          paragraph(
            'Day visitors should get off at Great Skerran, where the heritage centre serves a kipper lunch, and return on the 16.40. Those with more time can ask to be left on Stack Ronay. There is one guest room. Its owner, Mrs Flett, likes to know a day ahead, and would be glad of a newspaper.',
          ),
          paragraph(
            'A round ticket costs £58. Luggage is limited to 12 kilograms, and chicks are charged as luggage.',
          ),
        ],
        keywords: ['islands', 'flying', 'Skerran Isles'],
      },
    },
  },
  {
    key: 'prairie-road',
    section,
    byline: 'Eleanor Pask',
    leadImage: 'dust-bowl-home',
    state: 'published',
    relatedLinks: [
      story('lange-reading'),
      story('dry-plain'),
      story('island-flight'),
      story('saint-etienne'),
      web('https://example.org/plains-heritage', 'Plains Heritage: opening times along the road'),
    ],
    words: {
      en: {
        headline: 'Three hundred miles of sky on the old Dust Bowl road',
        summary:
          'The high plains of the United States are where other travellers change drivers. Stop, and there is a museum in a grain store and the quietest motel in America.',
        dateline: 'Corliss Wells',
        leadImageUse: {
          caption:
            'An abandoned farmhouse of the Dust Bowl years, photographed by Dorothea Lange. A few like it can still be seen from the road.',
          alternativeText:
            'A lone timber house to the right of a vast flat plain, with wheel tracks crossing the bare earth in front of it.',
        },
        body: [
          paragraph(
            'The road bends twice in three hundred miles. Both bends are signposted well in advance, and at the second somebody has opened a pie shop, on the principle that drivers will be awake.',
          ),
          paragraph(
            'These are the high plains, where in the 1930s drought and deep ploughing turned the topsoil into weather. Hundreds of thousands of people left. Those who stayed planted shelter belts, dug wells and, to judge by the past four days, learnt to greet a passing car by lifting one finger from the wheel.',
          ),
          paragraph(
            'I had expected emptiness, and found it was full of things. Antelope stood in the wheat stubble like ornaments. A freight train a mile and a half long kept me company for most of a morning. And every dozen miles or so, set back from the verge, came a house with no glass in its windows.',
          ),
          crossHead('A museum in a grain store'),
          paragraph(
            'At Corliss Wells, population 164, the disused grain elevator is now a museum of ordinary things: a door weathered so thin that the light comes through, a jar of dust swept from one window sill on one afternoon in April 1935, a quilt stitched out of feed sacks. Walt Brannock, 79, unlocks it on request and then goes on with his crossword.',
          ),
          quote(
            '“Folks want to know why anybody stayed. I tell them to wait for the sunset and ask me again.” — Walt Brannock, museum keeper',
          ),
          bullets(
            bullet(story('lange-reading'), 'Read aloud at home: letters from our own dust storm'),
            bullet(story('dry-plain'), 'Holding the soil: how rye is replacing bare earth'),
            bullet(
              web('https://example.org/plains-heritage'),
              'Museums and landmarks along the route',
            ),
          ),
          paragraph(
            'He is right about the sunset. It starts at about half past seven and uses everything available. From the step of the Plainsman Motel, eleven rooms and no traffic, I watched it for an hour and a quarter in the company of a trucker from Duluth and a dog that belonged to neither of us.',
          ),
          paragraph(
            'Drive in May or late September. Fill the tank whenever you see a pump, carry water, and leave the empty houses alone: most of them still belong to somebody, and the floors do not.',
          ),
        ],
        keywords: ['United States', 'road trips', 'Dust Bowl', 'museums'],
      },
    },
  },
];
