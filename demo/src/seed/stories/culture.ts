import type { SampleStory } from '../sample';
import { bullet, bullets, crossHead, paragraph, picture, quote, story, web } from './blocks';

const section = 'Culture';

export const cultureStories: SampleStory[] = [
  {
    key: 'harbour-show',
    section,
    byline: 'Eleanor Pask',
    leadImage: 'nagasaki-boats',
    state: 'published',
    relatedLinks: [
      story('nagasaki-walk'),
      story('river-walls'),
      story('airfield-archive'),
      story('lange-reading'),
    ],
    words: {
      en: {
        headline: 'Tarn Quay hangs a Japanese river beside its own',
        summary:
          'A gallery in a former sail loft has paired early pictures of the Wend estuary with a waterfront photographed at Nagasaki in about 1865.',
        dateline: 'Tarn Quay',
        leadImageUse: {
          caption:
            'Felice Beato’s view of boats in a river at Nagasaki, made in about 1865, is the largest picture in the exhibition.',
          alternativeText:
            'A single-masted wooden ship lies off a village on a wooded bank, with two covered boats and their boatmen in the foreground.',
        },
        body: [
          paragraph(
            'Visitors to the Sail Loft Gallery climb 41 steps, pass a rack of oars and come face to face with a river some 6,000 miles away.',
          ),
          paragraph(
            '“Moorings”, which opened on Saturday and runs until the end of October, hangs a photograph of Nagasaki by Felice Beato among 32 pictures of the Wend estuary taken by local people between 1858 and 1911. The two have never been shown together. The curator, Ines Calder, says they should have been.',
          ),
          paragraph(
            '“A volunteer going through our boxes had filed a small copy of the Beato under ‘Tarn Quay, unidentified’,” she said. “We laughed, and then we looked again. The nets drying on poles, the rubble wall, the boats with a cabin just big enough to sit down in: people who never met had arrived at the same answers.”',
          ),
          bullets(
            bullet(story('river-walls'), 'Why walls built without mortar outlast the others'),
            bullet(
              web('https://example.org/sail-loft/moorings'),
              'Opening times and step-free access',
            ),
          ),
          crossHead('Water like polished metal'),
          paragraph(
            'Beato, who settled in Yokohama in 1863, worked with large glass negatives and printed on paper coated with egg white. His exposures were counted in seconds, long enough for a moving river to smooth itself into a sheet. The men had to hold still; the water did not.',
          ),
          quote(
            '“You can tell who was used to waiting. The boatman on the left has simply sat down.” — Ines Calder, curator',
          ),
          paragraph(
            'The print itself belongs to the J. Paul Getty Museum in Los Angeles. The gallery made its enlargement, 1.8 metres across, from a file that the museum releases for anyone to use, and spent its small budget on paper and framing instead of freight and insurance.',
          ),
          picture('french-alpine-landscape', {
            caption:
              'The last room follows rivers uphill and ends with an Alpine panorama by Adolphe Braun, a textile designer who turned to photography.',
            alternativeText:
              'Dark spruces stand in a row on a steep meadow, with snow-covered peaks across the valley behind them.',
            creditText: 'Getty Museum / Adolphe Braun',
          }),
          paragraph(
            'Local families have lent nine of the estuary pictures. One, of a regatta in 1887, came from the kitchen wall of Len Scarfe, 84, whose great-grandfather is at the tiller of the losing boat. “He always said the photograph was taken too early,” Mr Scarfe said.',
          ),
          paragraph(
            'Admission is £4, and free to under-18s and to anyone who holds a Tarn Quay mooring licence. The gallery is closed on Tuesdays.',
          ),
        ],
        keywords: ['photography', 'exhibitions', 'Tarn Quay', 'Felice Beato'],
      },
      fr: {
        headline: 'À Tarn Quay, une rivière japonaise répond à l’estuaire',
        summary:
          'Dans une ancienne voilerie, une galerie rapproche les premières photographies de l’estuaire de la Wend d’une vue de Nagasaki prise vers 1865.',
        dateline: 'Tarn Quay',
        leadImageUse: {
          caption:
            'La vue de Nagasaki prise par Felice Beato vers 1865 est la plus grande image de l’exposition.',
          alternativeText:
            'Un voilier de bois à un seul mât est mouillé devant un village ; au premier plan, deux barques couvertes et leurs bateliers.',
        },
        body: [
          paragraph(
            'Il faut monter 41 marches et longer un râtelier d’avirons pour se retrouver, à la Sail Loft Gallery, devant une rivière qui coule à plus de 9 000 kilomètres de là.',
          ),
          paragraph(
            'Ouverte samedi et visible jusqu’à la fin du mois d’octobre, l’exposition « Mouillages » accroche une photographie de Nagasaki par Felice Beato au milieu de 32 vues de l’estuaire de la Wend, prises par des habitants entre 1858 et 1911. Jamais elles n’avaient été réunies. Pour la commissaire, Ines Calder, il était temps.',
          ),
          paragraph(
            '« Une bénévole qui triait nos cartons avait classé une petite reproduction du Beato sous la mention “Tarn Quay, non identifié”, raconte-t-elle. Nous en avons ri, puis nous avons regardé de plus près. Les filets qui sèchent sur des perches, le mur de moellons, les barques dont la cabine permet tout juste de s’asseoir : des gens qui ne se sont jamais rencontrés avaient trouvé les mêmes solutions. »',
          ),
          bullets(
            bullet(story('river-walls'), 'Ces murs sans mortier qui durent plus que les autres'),
            bullet(
              web('https://example.org/sail-loft/moorings'),
              'Horaires et accès aux personnes à mobilité réduite',
            ),
          ),
          crossHead('Une eau comme du métal poli'),
          paragraph(
            'Installé à Yokohama en 1863, Beato travaillait sur de grands négatifs de verre, qu’il tirait sur un papier enduit de blanc d’œuf. La pose durait plusieurs secondes, assez pour qu’une eau vive devienne une nappe lisse. Les hommes, eux, devaient rester immobiles.',
          ),
          quote(
            '« On reconnaît celui qui a l’habitude d’attendre. Le batelier de gauche s’est tout simplement assis. » — Ines Calder, commissaire de l’exposition',
          ),
          paragraph(
            'L’épreuve originale appartient au J. Paul Getty Museum de Los Angeles. La galerie a réalisé son agrandissement, large de 1,80 mètre, à partir d’un fichier que le musée met à la disposition de tous. Son modeste budget est allé au papier et aux cadres, non au transport et aux assurances.',
          ),
          picture('french-alpine-landscape', {
            caption:
              'La dernière salle remonte le cours des rivières jusqu’à un panorama alpin d’Adolphe Braun, dessinateur sur étoffes devenu photographe.',
            alternativeText:
              'Une rangée d’épicéas sombres sur une prairie en pente ; derrière eux, de l’autre côté de la vallée, des sommets enneigés.',
            creditText: 'Getty Museum / Adolphe Braun',
          }),
          paragraph(
            'Neuf des vues de l’estuaire ont été prêtées par des familles de la ville. L’une d’elles, prise lors d’une régate de 1887, ornait la cuisine de Len Scarfe, 84 ans, dont l’arrière-grand-père tient la barre du bateau battu. « Il a toujours soutenu que la photo avait été prise trop tôt », sourit M. Scarfe.',
          ),
          paragraph(
            'L’entrée coûte 4 livres ; elle est gratuite pour les moins de 18 ans et pour les titulaires d’un mouillage à Tarn Quay. Fermé le mardi.',
          ),
        ],
        keywords: ['photographie', 'expositions', 'Tarn Quay', 'Felice Beato'],
      },
    },
  },
  {
    key: 'plant-patterns',
    section,
    byline: 'Miriam Teale',
    leadImage: 'allium-oreophilum',
    state: 'published',
    relatedLinks: [story('seed-bank'), story('harbour-show'), story('airfield-archive')],
    words: {
      en: {
        headline: 'Weavers take their patterns from a 1928 portrait of an onion flower',
        summary:
          'Second-year students at the Hallowmere School of Textiles were given one photograph, one loom and eleven weeks.',
        dateline: 'Hallowmere',
        leadImageUse: {
          caption:
            'The photograph set as this year’s brief: Karl Blossfeldt’s ornamental onion, printed many times larger than life.',
          alternativeText:
            'A cluster of pointed flowers and closed buds rises out of a split, papery sheath on a single thick stem, against a plain pale background.',
        },
        body: [
          paragraph(
            'Nobody in the weaving shed is allowed to call it a flower. For eleven weeks it has been “the sheet”, and everyone who works here has drawn it at least forty times.',
          ),
          paragraph(
            'Each spring the Hallowmere School of Textiles gives its second-year weavers a single picture and asks for three metres of cloth. In past years it has chosen a cracked pavement and a bus timetable. This year’s sheet is a photograph by Karl Blossfeldt of an ornamental onion, its buds pushing through a papery sheath.',
          ),
          paragraph(
            '“They all begin with the petals, because petals are what you see,” said Odile Garrick, who runs the course. “About the third week somebody turns it upside down. That is when the weaving starts.”',
          ),
          crossHead('A teacher’s tool'),
          paragraph(
            'Blossfeldt would have recognised the exercise. He taught modelling at an arts and crafts school in Berlin, and photographed buds, tendrils and seed heads so that his students would have something to draw from. He was in his sixties when a book of the pictures, published in 1928, made him known beyond the classroom.',
          ),
          bullets(
            bullet(story('seed-bank'), 'The same plant, alive: nineteen-year-old seeds come up'),
            bullet(story('photobook-prize'), 'The Wendhope photobook prize: this year’s winner'),
            bullet(
              web('https://example.com/hallowmere-textiles/degree-show'),
              'Book a place at the degree show',
            ),
          ),
          paragraph(
            'The results hang from the roof beams. Samir Dace has woven the ribs of the sheath as a ladder of undyed wool, each rung a little looser than the one below. Connie Whitlow kept only the gaps between the flowers: her cloth, in indigo and grey, looks like a row of lighthouses until one steps back.',
          ),
          picture('french-alpine-landscape', {
            caption:
              'Next year’s sheet, announced last week: an Alpine view by Adolphe Braun, himself trained to design patterned cloth.',
            alternativeText:
              'A wide mountain view in brown tones, with ragged conifers along the bottom and bright snowfields along the top.',
          }),
          paragraph(
            'Ms Whitlow, 20, said that she had come to dislike the picture heartily by the middle of March. “Then I unpicked two days’ work, and because the warp had stretched, the gap came out the right shape. I have it on my wall at home now.”',
          ),
          paragraph(
            'The cloths will be shown in the weaving shed from 14 June. Four have already been bought by a Skelby upholsterer, who has been asked to wait until the doors close.',
          ),
        ],
        keywords: ['textiles', 'Karl Blossfeldt', 'Hallowmere', 'design'],
        corrections: [
          {
            correctionType: 'correction',
            text: 'An earlier version of this story gave Connie Whitlow’s age as 21. She is 20.',
            date: '2026-11-20',
          },
        ],
      },
    },
  },
  {
    key: 'airfield-archive',
    section,
    byline: 'Joseph Amery',
    leadImage: 'airplane-from-above',
    state: 'published',
    relatedLinks: [
      story('island-flight'),
      story('harbour-show'),
      story('dry-plain'),
      web(
        'https://example.org/brackenshaw-prints',
        'Name a field: the Brackenshaw prints, sheet by sheet',
        'Take part',
      ),
    ],
    words: {
      en: {
        headline: 'Wanted: names for 1,240 fields seen from the air in the 1920s',
        summary:
          'Volunteers at Brackenshaw have placed most of a forgotten survey on the map. For the rest they need people who know a bend in a lane when they see one.',
        dateline: 'Brackenshaw',
        leadImageUse: {
          caption:
            'An aeroplane over strip fields, by the Italian airman and artist Fedele Azari. A print of it hangs above the sorting tables at Brackenshaw.',
          alternativeText:
            'An aeroplane with a round target on each wing, seen from directly above, over patches of cloud and narrow fields.',
        },
        body: [
          paragraph(
            'The map chest had been used as a workbench for so long that nobody thought to open it. When the hangar at Brackenshaw was cleared for a new roof, two drawers gave way, and 3,140 photographs slid on to the concrete.',
          ),
          paragraph(
            'They are the work of the Hallow Aerial Survey Company, which flew from the grass strip here between 1923 and 1931 and sold pictures of their own land to farmers, parishes and one optimistic builder of golf courses. The firm’s ledgers were pulped in the 1950s. Without them the prints carry no place and no date, only a number in white ink.',
          ),
          paragraph(
            'On Wednesday evenings 26 volunteers now sit in the old crew room with magnifiers and large-scale maps. So far they have identified 1,900 of the pictures. The remaining 1,240 are the hard ones.',
          ),
          bullets(
            bullet(story('hedge-count'), 'What the prints reveal about our vanished hedges'),
            bullet(
              web('https://example.org/brackenshaw-prints'),
              'Look through the unnamed pictures',
            ),
          ),
          crossHead('Churches are easy'),
          paragraph(
            '“Churches are easy, and so are rivers,” said Maureen Tilley, a retired postwoman who has placed 206 prints, more than anyone else. “Give me a crossroads with a pond on it and I am happy. What I cannot do is a plain square field with a cow.”',
          ),
          quote(
            '“I delivered letters to that gate for 30 years. I had just never seen it from above.” — Maureen Tilley, volunteer',
          ),
          paragraph(
            'The group uses shadows to work out the hour, and hay to guess the month. A haystack in the wrong corner once cost them three weeks; it turned out that the print had been made back to front.',
          ),
          picture('dust-bowl-home', {
            caption:
              'Views from the ground help too. Dorothea Lange’s empty house shows what an aerial picture flattens: the eaves, the doorstep, the lie of the land.',
            alternativeText:
              'A small plank house without door or glass stands alone on bare ground beneath a sky full of cumulus.',
            creditText: 'Getty Museum / Dorothea Lange',
          }),
          paragraph(
            'County archivist Paul Hendry hopes to have every print scanned by the spring. The originals will go to a cold store in Hallowmere, where the map chest, repaired and empty, has been promised a place in the foyer.',
          ),
        ],
        keywords: ['aerial photography', 'archives', 'volunteers', 'Brackenshaw'],
      },
    },
  },
  {
    key: 'lange-reading',
    section,
    byline: 'Eleanor Pask',
    leadImage: 'dust-bowl-home',
    state: 'published',
    relatedLinks: [
      story('prairie-road'),
      story('dry-plain'),
      story('harbour-show'),
      story('airfield-archive'),
    ],
    words: {
      en: {
        headline: 'Library gives an empty house its voices back',
        summary:
          'Letters from families who left the Sallow Plain in the 1930s are being read aloud in front of a famous photograph of somebody else’s home.',
        dateline: 'Hallowmere',
        leadImageUse: {
          caption:
            'Dorothea Lange photographed this abandoned house in the American Dust Bowl between about 1935 and 1940. It is the only scenery in the performance.',
          alternativeText:
            'A weathered wooden house with an open doorway and empty windows on a treeless plain; clouds fill more than half of the picture.',
        },
        body: [
          paragraph(
            '“Tell Father the clock is going again,” the letter ends. “It only wanted the sand tipping out.”',
          ),
          paragraph(
            'It was written in May 1934 by Edith Marl, 17, from a farm at Thorley Drove which is no longer on any map. On Thursday evening it was read aloud in Hallowmere Central Library by Edith’s granddaughter, to an audience of 120 sitting among the large-print shelves.',
          ),
          paragraph(
            '“What We Left” draws on 61 letters given to the library by families who moved away after the dust storm still known on the Sallow Plain as the Blow. Seven readers stand in front of a single projected photograph, and nobody acts.',
          ),
          bullets(
            bullet(story('dry-plain'), 'Ninety years on, farmers plant rye to hold the soil'),
          ),
          crossHead('Not our house, but near enough'),
          paragraph(
            'The house in the picture was never on the Sallow Plain. It stands, or stood, on the Great Plains of the United States, where Dorothea Lange spent much of the 1930s recording the lives of farming families for the federal government. The librarian, Ruth Pellow, chose it because no one had thought to photograph Thorley Drove.',
          ),
          paragraph(
            '“People come up afterwards and tell me which farm it is,” she said. “I used to correct them. Now I ask who lived there.”',
          ),
          picture('airplane-from-above', {
            caption:
              'One letter describes the first aeroplane seen over Thorley Drove. Fedele Azari’s picture shows a machine of that age in flight.',
            alternativeText:
              'Looking straight down on an aircraft’s wings, slender body and rounded tail, with roads and small fields far beneath.',
          }),
          paragraph(
            'The evening lasts 70 minutes without an interval. Some of the letters are two lines long. One is a list of everything on a cart, in the order in which it was to be unloaded; the reader, Gwen Abbot, takes it slowly, and the room hears the piano stool come off before the piano is found to have been left behind.',
          ),
          quote(
            '“There is no grand sentence in any of them. They are about hens and boots.” — Ruth Pellow, librarian',
          ),
          paragraph(
            'Two further performances have been added, on 9 and 16 May. Tickets cost nothing, but must be collected from the issue desk in person.',
          ),
        ],
        keywords: ['libraries', 'Dorothea Lange', 'Sallow Plain', 'performance'],
      },
      fr: {
        headline: 'La bibliothèque rend ses voix à une maison vide',
        summary:
          'Les lettres de familles parties de la plaine de Sallow dans les années 1930 sont lues en public devant la photographie, célèbre, de la maison de quelqu’un d’autre.',
        dateline: 'Hallowmere',
        leadImageUse: {
          caption:
            'Dorothea Lange a photographié cette maison abandonnée du Dust Bowl américain entre 1935 et 1940 environ. C’est le seul décor du spectacle.',
          alternativeText:
            'Une maison de planches délavées, porte béante et fenêtres vides, sur une plaine sans arbres ; les nuages occupent plus de la moitié de l’image.',
        },
        body: [
          paragraph(
            '« Dis à Père que l’horloge marche de nouveau, conclut la lettre. Il suffisait d’en vider le sable. »',
          ),
          paragraph(
            'Edith Marl avait 17 ans lorsqu’elle l’écrivit, en mai 1934, dans une ferme de Thorley Drove qui ne figure plus sur aucune carte. Jeudi soir, à la bibliothèque centrale de Hallowmere, sa petite-fille l’a lue à voix haute devant 120 personnes assises entre les rayonnages des livres en gros caractères.',
          ),
          paragraph(
            '« Ce que nous avons laissé » puise dans 61 lettres confiées à la bibliothèque par des familles parties après la tempête de poussière que la plaine de Sallow appelle encore « the Blow », la Bourrasque. Sept lecteurs se tiennent devant une unique photographie projetée ; personne ne joue la comédie.',
          ),
          bullets(
            bullet(
              story('dry-plain'),
              'Quatre-vingt-dix ans après, les agriculteurs sèment du seigle pour retenir la terre',
            ),
          ),
          crossHead('Pas la nôtre, mais presque'),
          paragraph(
            'La maison de l’image n’a jamais été sur la plaine de Sallow. Elle se dresse, ou se dressait, dans les Grandes Plaines des États-Unis, où Dorothea Lange consacra une bonne part des années 1930 à photographier les familles paysannes pour le compte du gouvernement fédéral. Si la bibliothécaire Ruth Pellow l’a choisie, c’est que nul n’avait songé à photographier Thorley Drove.',
          ),
          paragraph(
            '« À la fin, des gens viennent m’expliquer de quelle ferme il s’agit, dit-elle. Au début, je rectifiais. Maintenant, je leur demande qui l’habitait. »',
          ),
          picture('airplane-from-above', {
            caption:
              'Une lettre raconte le premier avion aperçu au-dessus de Thorley Drove. L’image de Fedele Azari montre en vol un appareil de cette époque.',
            alternativeText:
              'Vue plongeante sur les ailes, le mince fuselage et la queue arrondie d’un avion ; très loin dessous, des routes et de petits champs.',
          }),
          paragraph(
            'La soirée dure 70 minutes, sans entracte. Certaines lettres tiennent en deux lignes. L’une d’elles énumère tout le chargement d’une charrette, dans l’ordre où il faudra le descendre ; Gwen Abbot la lit lentement, et la salle entend le tabouret toucher terre avant qu’on ne s’aperçoive que le piano est resté là-bas.',
          ),
          quote(
            '« Il n’y a pas une seule grande phrase. Il y est question de poules et de bottes. » — Ruth Pellow, bibliothécaire',
          ),
          paragraph(
            'Deux représentations supplémentaires auront lieu les 9 et 16 mai. L’entrée est gratuite, mais les billets sont à retirer sur place, au bureau de prêt.',
          ),
        ],
        keywords: ['bibliothèques', 'Dorothea Lange', 'plaine de Sallow', 'lecture publique'],
      },
    },
  },
  {
    key: 'photobook-prize',
    section,
    byline: 'Miriam Teale',
    leadImage: 'french-alpine-landscape',
    state: 'embargoed',
    relatedLinks: [
      story('treeline'),
      story('plant-patterns'),
      story('saint-etienne'),
      web('https://example.org/wendhope-prize', 'The Wendhope Prize: rules and past winners'),
    ],
    words: {
      en: {
        headline: 'Book of mountain edges takes the Wendhope prize',
        summary:
          'Jonas Ketterin’s “Upper Limit”, made on the same forty slopes over nine summers, is named photobook of the year.',
        dateline: 'Wendhope',
        leadImageUse: {
          caption:
            'Adolphe Braun’s Alpine panorama of the 1860s opens the winning book, opposite a blank page.',
          alternativeText:
            'Snow-streaked cliffs and summits above a deep valley, seen past living and dead conifers on a steep slope.',
        },
        body: [
          paragraph(
            'A book with no people in it, few clouds and a great many small trees has won the £8,000 Wendhope prize for the best photobook of the year.',
          ),
          paragraph(
            '“Upper Limit”, by Jonas Ketterin, returns to forty Alpine slopes where surveyors of the 1880s noted the height of the last tree. On each he stood a camera on the surveyors’ mark, once a year for nine years, on whatever day the path was open.',
          ),
          paragraph(
            'The judges’ decision was unanimous and took eleven minutes. Their chair, Beatrix Onslow, said that they had spent the rest of the afternoon turning the pages. “You keep looking for the change between one summer and the next, and you do not find it. Then you go from the first picture to the last, and the hill is a different hill.”',
          ),
          crossHead('Built around a gap'),
          paragraph(
            'Mr Ketterin, 39, worked for six years as a forestry technician before he took up photography. He was teased, he said, for photographing the one part of a mountain where nothing seemed to happen.',
          ),
          quote(
            '“A summit has been photographed by everybody. Nobody waits for you at the place where a forest stops.” — Jonas Ketterin, photographer',
          ),
          bullets(
            bullet(story('treeline'), 'The science behind the book: forests on the move'),
            bullet(web('https://example.org/wendhope-prize'), 'The full shortlist of six'),
          ),
          picture('allium-oreophilum', {
            caption:
              'The jury also commended a facsimile of plant studies by Karl Blossfeldt, including this ornamental onion of 1928.',
            alternativeText:
              'Close view of a flower head: four opened blooms above a knot of buds, held in a torn, ribbed sheath.',
          }),
          paragraph(
            'The prize was founded in 1996 by a paper merchant, and the winner still receives half of it in paper. All six shortlisted books may be handled, with washed hands and no gloves, at the Wendhope Botanic Garden library until the end of the month.',
          ),
        ],
        keywords: ['photobooks', 'prizes', 'Wendhope', 'Alps'],
      },
    },
  },
];
