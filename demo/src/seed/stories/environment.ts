import type { SampleStory } from '../sample';
import { bullet, bullets, crossHead, paragraph, picture, quote, story, web } from './blocks';

const section = 'Environment';

export const environmentStories: SampleStory[] = [
  {
    key: 'treeline',
    section,
    byline: 'Agnès Lorrain',
    leadImage: 'french-alpine-landscape',
    state: 'published',
    relatedLinks: [
      story('saint-etienne'),
      story('seed-bank'),
      story('river-walls'),
      web(
        'https://example.org/sauviere/observations',
        'Sixty years of readings from the Sauvière observatory',
      ),
    ],
    words: {
      en: {
        headline: 'The forest’s edge has climbed 60 metres, one seedling at a time',
        summary:
          'A survey of forty slopes above the Sauvière valley finds young spruce growing well beyond the line recorded in the 1880s. The reason is not only warmth.',
        dateline: 'Saint-Étienne-des-Névés',
        leadImageUse: {
          caption:
            'Adolphe Braun’s Alpine view, from about 1865 to 1870, is used to teach volunteers where a forest ends and where single trees begin.',
          alternativeText:
            'Spruces of all heights, some of them dead and bare, thin out along a steep meadow facing a chain of snowy mountains.',
        },
        body: [
          paragraph(
            'The tree is 14 centimetres tall and eleven years old. Hélène Vauquier lies down on the turf to measure it, calls out a number and gets up with wet elbows. It is the 187th she has measured this week.',
          ),
          paragraph(
            'Dr Vauquier leads the Sauvière Forest Observatory, which has just published its count of young spruce on forty slopes around Saint-Étienne-des-Névés. On average the highest established seedlings now stand 60 metres above the edge of the forest noted by surveyors in 1886. On the sunniest slope the difference is 118 metres; on three shaded ones it is nothing at all.',
          ),
          picture('allium-oreophilum', {
            caption:
              'Mountain plants such as ornamental onions, here photographed by Karl Blossfeldt, need open ground and lose it as the shade moves uphill.',
            alternativeText:
              'A sepia study of an onion flower, its petals pointed like the bowls of spoons, on a straight stem.',
          }),
          crossHead('Fewer cows, more trees'),
          paragraph(
            'Warmer summers explain part of the climb. So does an absence. In 1886 some 900 cattle grazed above the village; last summer there were 74. “A seedling can survive a late frost,” said Dr Vauquier. “It cannot survive a heifer.”',
          ),
          paragraph(
            'To separate the two causes, the team compared slopes that were grazed until recently with others too steep for any animal. Where no cow ever set foot, the forest has risen by 22 metres. The rest of the gain, the authors conclude, is pasture that people have stopped using.',
          ),
          bullets(
            bullet(
              story('saint-etienne'),
              'Walk it yourself: two days on foot to the village without a bus',
            ),
            bullet(
              web('https://example.org/sauviere/observations'),
              'Report a high seedling to the observatory',
            ),
          ),
          paragraph(
            'Not everyone in the village welcomes the newcomers. Étienne Morand, 67, one of the last two graziers, spends a fortnight each June pulling them up. “My grandfather cut trees to make this meadow,” he said. “I am not going to give it back because nobody is looking.”',
          ),
          quote(
            '“In a photograph the tree line is a line. When you kneel on it, it is an argument.” — Hélène Vauquier, forest ecologist',
          ),
          paragraph(
            'The observatory will return to the same forty slopes in 2036. Each seedling has been given a numbered aluminium tag, and each tag a spare, in case of marmots.',
          ),
        ],
        keywords: ['forests', 'Alps', 'climate', 'grazing'],
      },
      fr: {
        headline: 'La lisière a gagné 60 mètres d’altitude, une pousse après l’autre',
        summary:
          'Sur quarante versants de la vallée de la Sauvière, de jeunes épicéas poussent bien au-dessus de la limite relevée dans les années 1880. La chaleur n’explique pas tout.',
        dateline: 'Saint-Étienne-des-Névés',
        leadImageUse: {
          caption:
            'Cette vue alpine d’Adolphe Braun, prise vers 1865-1870, sert à apprendre aux bénévoles où finit la forêt et où commencent les arbres isolés.',
          alternativeText:
            'Des épicéas de toutes tailles, certains morts et dénudés, s’espacent le long d’un pré en pente, face à une chaîne de montagnes enneigées.',
        },
        body: [
          paragraph(
            'L’arbre mesure 14 centimètres et il a onze ans. Hélène Vauquier s’allonge dans l’herbe pour le mesurer, annonce un chiffre et se relève les coudes trempés. C’est le 187e de la semaine.',
          ),
          paragraph(
            'La chercheuse dirige l’Observatoire forestier de la Sauvière, qui vient de publier le décompte des jeunes épicéas de quarante versants autour de Saint-Étienne-des-Névés. En moyenne, les plus hautes pousses installées se trouvent 60 mètres au-dessus de la lisière notée par les arpenteurs de 1886. Sur le versant le plus ensoleillé, l’écart atteint 118 mètres ; sur trois versants à l’ombre, il est nul.',
          ),
          picture('allium-oreophilum', {
            caption:
              'Les plantes de montagne comme les aulx d’ornement, photographiés ici par Karl Blossfeldt, ont besoin de terrains ouverts et reculent devant l’ombre.',
            alternativeText:
              'Étude en tons sépia d’une fleur d’ail aux pétales pointus, portée par une tige bien droite.',
          }),
          crossHead('Moins de vaches, plus d’arbres'),
          paragraph(
            'Des étés plus chauds expliquent une partie de cette ascension. Une absence aussi. En 1886, quelque 900 bovins pâturaient au-dessus du village ; l’été dernier, ils étaient 74. « Une pousse peut survivre à une gelée tardive, résume Hélène Vauquier. Pas à une génisse. »',
          ),
          paragraph(
            'Pour démêler les deux causes, l’équipe a comparé des pentes pâturées jusqu’à une date récente à d’autres, trop raides pour le bétail. Là où aucune vache n’est jamais passée, la forêt n’a gagné que 22 mètres. Le reste, concluent les auteurs, ce sont des alpages que les hommes ont délaissés.',
          ),
          bullets(
            bullet(
              story('saint-etienne'),
              'Sur place : deux jours de marche jusqu’au village sans autocar',
            ),
            bullet(
              web('https://example.org/sauviere/observations'),
              'Signaler une pousse d’altitude à l’observatoire',
            ),
          ),
          paragraph(
            'Au village, tout le monde ne se réjouit pas. Étienne Morand, 67 ans, l’un des deux derniers éleveurs à monter en alpage, passe chaque mois de juin deux semaines à arracher les nouvelles venues. « Mon grand-père a abattu des arbres pour faire ce pré, dit-il. Je ne vais pas le rendre parce que personne ne regarde. »',
          ),
          quote(
            '« Sur une photo, la limite des arbres est une ligne. Quand on s’y agenouille, c’est une dispute. » — Hélène Vauquier, écologue',
          ),
          paragraph(
            'L’observatoire reviendra sur les quarante mêmes versants en 2036. Chaque pousse a reçu une plaquette d’aluminium numérotée, et chaque plaquette un double, à cause des marmottes.',
          ),
        ],
        keywords: ['forêts', 'Alpes', 'climat', 'pastoralisme'],
      },
    },
  },
  {
    key: 'seed-bank',
    section,
    byline: 'Callum Reeve',
    leadImage: 'allium-oreophilum',
    state: 'published',
    relatedLinks: [
      story('plant-patterns'),
      story('treeline'),
      story('dry-plain'),
      story('nagasaki-walk'),
    ],
    words: {
      en: {
        headline: 'After 19 years in a freezer, mountain onions come up in a fortnight',
        summary:
          'More than half of the seeds thawed at Wendhope Botanic Garden have germinated, a better result than the fresh batch sown beside them.',
        dateline: 'Wendhope',
        leadImageUse: {
          caption:
            '“Allium oreophilum”, the pink lily leek, as Karl Blossfeldt photographed it in 1928. The living plant is no taller than a wine glass.',
          alternativeText:
            'Several upright, tulip-like flowers with dark central veins open from one papery sheath at the top of a bare stem.',
        },
        body: [
          paragraph(
            'Two hundred and twelve green threads, each bent over like a hairpin, have given the staff of Wendhope Botanic Garden the best news they have had since the boiler was replaced.',
          ),
          paragraph(
            'The threads are seedlings of a pink-flowered mountain onion that grows wild on stony slopes from the Caucasus into Central Asia. Their seeds were dried, sealed in foil and put into a freezer at minus 20C nineteen years ago. In March the garden thawed 400 of them. Within 14 days 53 per cent had sprouted.',
          ),
          paragraph(
            '“We sowed 400 fresh seeds next to them, so as to know how far the old ones had fallen short,” said Priya Venn, the keeper of the seed bank. “The fresh ones managed 47 per cent. I have checked the labels twice.”',
          ),
          crossHead('Cold, dry and dull'),
          paragraph(
            'The bank holds 2,870 collections in four chest freezers, two of them bought second-hand from an ice-cream wholesaler. Its purpose is to be forgotten about: seeds kept cold and very dry age slowly, and a collection that nobody needs is a sign that the plant is doing well outdoors.',
          ),
          picture('french-alpine-landscape', {
            caption:
              'High, open slopes like this one, pictured by Adolphe Braun in the 1860s, are where many of the bank’s collections begin.',
            alternativeText:
              'A grassy mountainside falls away to a line of conifers; beyond a hazy valley rise glaciers and rock faces.',
            creditText: 'Adolphe Braun / Getty Museum',
          }),
          bullets(
            bullet(story('treeline'), 'Forest on the march: how mountain meadows are closing'),
            bullet(story('plant-patterns'), 'Students weave cloth from the very same flower'),
          ),
          paragraph(
            'Germination tests are meant to be held every ten years. This one was nine years late because of flooding, a change of management and, in Dr Venn’s words, “a strong collective wish not to know”.',
          ),
          paragraph(
            'The seedlings will spend the summer in a sand bed by the east wall. Surplus bulbs are to be sold at the garden’s plant fair in September, at £3 for five, with the freezer’s serial number on the label.',
          ),
        ],
        keywords: ['seed banks', 'botany', 'Wendhope', 'conservation'],
      },
    },
  },
  {
    key: 'dry-plain',
    section,
    byline: 'Callum Reeve',
    leadImage: 'dust-bowl-home',
    state: 'published',
    relatedLinks: [
      story('lange-reading'),
      story('prairie-road'),
      story('airfield-archive'),
      story('seed-bank'),
    ],
    words: {
      en: {
        headline: 'Sallow Plain farmers sow rye to hold down a restless soil',
        summary:
          'Thirty-eight farms have agreed to leave no field bare between September and April, after a spring in which drifts closed two roads.',
        dateline: 'Thorley Drove',
        leadImageUse: {
          caption:
            'What wind can do: an abandoned home in the American Dust Bowl of the 1930s, photographed by Dorothea Lange. A print hangs in the co-operative’s office.',
          alternativeText:
            'A deserted plank cabin on dry, scoured ground, with a broken fence line running off towards a flat horizon.',
          creditText: 'Getty Museum / Dorothea Lange',
        },
        body: [
          paragraph(
            'Ask for the lane to Drove End and you will be told to turn left at the dune. It is two metres high, the colour of milky tea, and it arrived on the night of 11 March.',
          ),
          paragraph(
            'The gale that built it moved so much topsoil off the Sallow Plain that the county sent snowploughs to open two roads. Last week 38 farms, which between them work 2,300 hectares, signed an agreement to sow winter rye after every harvest, so that no field lies bare in the windy months.',
          ),
          paragraph(
            '“My father always said a clean field was a proud field,” said Donal Marsh, who chairs the growers’ co-operative and grows carrots on the lightest land in the district. “I stood in the yard that night and listened to my pride going over the roof.”',
          ),
          bullets(
            bullet(
              story('lange-reading'),
              'Hens, boots and a clock full of sand: letters from the storm of 1934',
            ),
          ),
          crossHead('An inch in a century'),
          paragraph(
            'The soil here is a thin skin of wind-laid sand over peat. Nadia Farrow, a soil scientist who advises the co-operative, puts the loss in March at between three and nine millimetres in the worst fields. “That does not sound like much,” she said. “It takes about a century to make an inch.”',
          ),
          picture('airplane-from-above', {
            caption:
              'Narrow strips, each under a different crop, slow the wind. Those below this aeroplane were photographed by Fedele Azari, no later than 1929.',
            alternativeText:
              'Beneath an aircraft seen from overhead, the countryside is divided into hundreds of thin parallel fields.',
          }),
          paragraph(
            'Rye is cheap, roots quickly and can be rolled flat in spring to make a mulch. It also drinks water that carrots will want later, and on two trial plots it fed more slugs than anybody had budgeted for. The agreement allows a farm to leave the scheme after three seasons.',
          ),
          paragraph(
            'A fund of £190,000, raised from a levy on grain sales, will pay for half of the seed. The rest, said Mr Marsh, is cheaper than buying back the field from one’s neighbour “by the bucket”.',
          ),
          bullets(
            bullet(web('https://example.com/sallow-growers/rye'), 'Sowing dates and seed rates'),
            bullet(
              story('airfield-archive'),
              'Can you name these fields? Aerial pictures from the 1920s',
            ),
          ),
        ],
        keywords: ['farming', 'soil erosion', 'Sallow Plain', 'drought', 'rye'],
      },
    },
  },
  {
    key: 'river-walls',
    section,
    byline: 'Joseph Amery',
    leadImage: 'nagasaki-boats',
    state: 'published',
    relatedLinks: [story('harbour-show'), story('nagasaki-walk'), story('treeline')],
    words: {
      en: {
        headline: 'Why the river walls without mortar are still standing',
        summary:
          'Engineers who inspected the banks of the Wend after the February flood found that the oldest stonework had come through best.',
        dateline: 'Skelby Lock',
        leadImageUse: {
          caption:
            'A dry-laid bank at Nagasaki in about 1865, photographed by Felice Beato. The survey’s authors chose the picture for the cover of their report.',
          alternativeText:
            'A river lined with a wall of rough, unshaped stones, a tiled shed standing on top and a wooden ship alongside.',
        },
        body: [
          paragraph(
            'Of the fourteen walls that hold back the river Wend between Tarn Quay and Skelby Lock, three failed in February. All three had been rebuilt with cement since 1970. The eleven still standing are rubble, fitted together by hand and held by nothing but their own weight.',
          ),
          paragraph(
            'The finding, published on Monday by the Wend Rivers Trust, surprised few of the people who look after the banks, but it may change the way in which £1.6m of repair money is spent.',
          ),
          crossHead('Let the water out'),
          paragraph(
            '“A flood does not usually push a wall over,” said Hamish Orde, the engineer who led the survey. “The river drops, the ground behind is still full of water, and the wall is shoved from the back. If there are gaps, the water runs out through them. If you have kindly filled the gaps with cement, it cannot.”',
          ),
          bullets(
            bullet(
              story('harbour-show'),
              'The Nagasaki picture, nearly two metres wide: inside the Sail Loft Gallery',
            ),
            bullet(web('https://example.org/wend-rivers/walls'), 'Read the survey, wall by wall'),
          ),
          paragraph(
            'Mr Orde’s team looked beyond the county for comparison. In old photographs of harbours from Brittany to Japan they found the same profile again and again: a slight backward lean, large stones at the foot, and small ones wedged in from behind.',
          ),
          picture('french-alpine-landscape', {
            caption:
              'Mountain torrents taught builders the same lesson. The report also cites dry-laid check dams in Alpine valleys like the one in this view by Adolphe Braun.',
            alternativeText:
              'A deep valley, its floor lost in haze, between a forested slope and a wall of glaciated mountains.',
          }),
          paragraph(
            'The trouble is finding hands. The trust knows of five people in the county who can build a river wall dry, and the youngest is 58. “I can lay two metres on a good day,” said Bernard Stokoe, a mason from Upper Wending. “A concrete lorry can do forty before lunch. But I have never been called back to one of mine.”',
          ),
          paragraph(
            'Six apprenticeships will be advertised in the autumn. The first job, a 30-metre breach below Skelby Lock, must be closed before the high tides of March.',
          ),
        ],
        keywords: ['flooding', 'rivers', 'engineering', 'stonework'],
      },
    },
  },
  {
    key: 'hedge-count',
    section,
    byline: 'Joseph Amery',
    leadImage: 'airplane-from-above',
    state: 'draft',
    relatedLinks: [story('airfield-archive'), story('dry-plain'), story('river-walls')],
    words: {
      en: {
        headline: 'Four in ten miles of hedge have gone since the 1920s, aerial prints show',
        summary:
          'An ecologist has traced every hedge in 600 early aerial photographs of the county, and then gone out to see what is left.',
        dateline: 'Brackenshaw',
        leadImageUse: {
          caption:
            'Photographs taken from early aircraft recorded field boundaries that no map of the time troubled to show. This one is by Fedele Azari.',
          alternativeText:
            'An aeroplane hangs over a patchwork of fields and pale, winding roads, partly hidden by small clouds.',
        },
        body: [
          paragraph(
            'Laura Inchbald has walked 242 miles of hedge since last October, and has stood in a further 168 miles of places where a hedge ought to be.',
          ),
          paragraph(
            'Using 600 prints from the collection found at Brackenshaw airfield, the ecologist drew every boundary that could be seen from the air in the middle 1920s: 410 miles of hawthorn, hazel and holly in nine parishes. Forty-one per cent of it has since been removed.',
          ),
          bullets(bullet(story('airfield-archive'), 'How the lost photographs were found')),
          crossHead('Gaps with a date'),
          paragraph(
            'Most of the loss came in two bursts, Dr Inchbald believes: in the 1960s, when machines grew wider, and in the late 1970s, when elms died and were grubbed out with everything around them. Since 1995 the county has gained 19 miles.',
          ),
          quote(
            '“The photograph does not say why. For that you have to find the man who drove the digger, and give him a cup of tea.” — Laura Inchbald, ecologist',
          ),
          paragraph(
            'The hedges which survive are richer than she had expected. In one 30-metre stretch near Upper Wending, visible in a print as a dark smudge beside a pond, she counted eleven woody species and a wren’s nest.',
          ),
          bullets(
            bullet(story('dry-plain'), 'No bare fields: the rye scheme on the Sallow Plain'),
            bullet(web('https://example.org/hedge-count/method'), 'How the hedges were counted'),
          ),
          paragraph(
            'Landowners in the nine parishes are to be offered a copy of “their” photograph, along with 200 free hawthorn whips. Forty have replied so far.',
          ),
        ],
        keywords: ['hedgerows', 'wildlife', 'aerial photography'],
      },
    },
  },
];
