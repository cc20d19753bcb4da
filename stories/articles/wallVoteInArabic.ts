import type { Article } from '../../src/index';
import { floodDrawing } from './floodDrawing';

const tomas = { name: 'توما قيس' };
const nada = { name: 'ندى حرّاوي', url: '/writers/nada' };

/** A short live report in Arabic, with a word in Latin letters, a correction and a withdrawn post. */
export const wallVoteInArabic = {
  language: 'ar',
  section: { name: 'الميناء', url: '/harbour' },
  headline: 'البلدة تصوّت على سور الميناء',
  deck: 'من يدفع ثمن الحجارة التي صمدت',
  standfirst: 'يجتمع المجلس في القاعة من الساعة الواحدة. نحن في القاعة وفي الساحة وعلى السور.',
  authors: [tomas, nada],
  publishedAt: '2026-11-26T12:00:00Z',
  modifiedAt: '2026-11-26T14:41:00Z',
  timeZone: 'Europe/London',
  url: 'https://saltmere-courier.example/ar/harbour/vote',
  publisher: { name: 'بريد سولتمير', url: '/' },
  live: { startedAt: '2026-11-26T12:00:00Z' },
  keyPoints: [
    { text: 'صوّت المجلس بأحد عشر صوتًا مقابل ستة على تسلّم سور الميناء وترميمه.' },
    { text: 'تبلغ كلفة الترميم 4.2 مليون جنيه، يسدّدها بنس على تذكرة العبّارة وقرض لست سنوات.' },
  ],
  body: [
    {
      type: 'liveUpdate',
      id: 'vote',
      at: '2026-11-26T14:41:00Z',
      kicker: 'التصويت',
      title: 'أحد عشر صوتًا مقابل ستة: البلدة تدفع ثمن السور وتملكه',
      key: true,
      authors: [tomas],
      body: [
        {
          type: 'paragraph',
          text: 'تسلّم المجلس السور. وافق بأحد عشر صوتًا مقابل ستة على الاقتراح كما كُتب، ومعه البنس على تذكرة العبّارة.',
        },
      ],
    },
    {
      type: 'liveUpdate',
      id: 'doors',
      at: '2026-11-26T14:32:00Z',
      kicker: 'من الساحة',
      title: 'الأبواب تبقى مفتوحة',
      authors: [nada],
      body: [
        { type: 'paragraph', text: 'تتسع الشرفة لتسعين شخصًا، ويقف في الخارج نحو ثلاثمئة.' },
        {
          type: 'figure',
          image: floodDrawing('library', 'شخص جالس إلى مكتب أمام نافذة عالية مضاءة، بين رفوف الكتب.'),
          caption: 'المكتبة المقابلة للقاعة.',
          credit: 'رسم: توما قيس',
        },
      ],
    },
    {
      type: 'liveUpdate',
      id: 'loan',
      at: '2026-11-26T14:11:00Z',
      kind: 'correction',
      corrects: 'sum',
      body: [{ type: 'paragraph', text: 'ذكرنا أن القرض يُسدَّد في تسع سنوات، والصحيح ست سنوات.' }],
    },
    {
      type: 'liveUpdate',
      id: 'sum',
      at: '2026-11-26T13:40:00Z',
      modifiedAt: '2026-11-26T14:11:00Z',
      title: 'المبلغ المطروح 4.2 مليون جنيه',
      key: true,
      authors: [nada],
      body: [{ type: 'paragraph', text: 'يكفي بنس على كل تذكرة لسداد ثمن السور، كما قالت Harbour Board.' }],
    },
    {
      type: 'liveUpdate',
      id: 'rumour',
      at: '2026-11-26T13:21:00Z',
      title: 'يقال إن عضوًا غادر القاعة',
      body: [{ type: 'paragraph', text: 'يقال إن عضوًا في المجلس غادر القاعة محتجًّا.' }],
    },
  ],
  corrections: [
    {
      id: 'rumour-withdrawn',
      kind: 'withdrawal',
      at: '2026-11-26T13:34:00Z',
      parts: ['#rumour'],
      text: 'لم يغادر أحد من الأعضاء القاعة.',
    },
  ],
} satisfies Article;
