import type { Article } from '../../src/index';

/** A short story in Arabic, from an invented town. */
export const oldLibrary = {
  language: 'ar',
  direction: 'rtl',
  section: { name: 'ثقافة', url: '/culture' },
  headline: 'المدينة تعيد فتح مكتبتها القديمة بعد عشر سنوات',
  deck: 'عاد القرّاء قبل أن تعود الكتب',
  standfirst: 'وقف الناس في صف طويل منذ الفجر، وفي أيدي بعضهم كتب استعاروها قبل الإغلاق.',
  authors: [{ name: 'ليلى حدّاد', url: '/writers/layla' }, { name: 'سامي نجّار' }],
  publishedAt: '2026-10-03',
  timeZone: 'Asia/Beirut',
  publisher: { name: 'صحيفة الميناء', url: '/' },
  summary: 'أُغلقت المكتبة عشر سنوات، ولم يتوقف الناس عن السؤال عنها. يوم السبت فُتح الباب من جديد.',
  keyPoints: [
    { id: 'books', text: 'عاد إلى الرفوف أكثر من ثلاثة آلاف كتاب في اليوم الأول.' },
    { id: 'fines', text: 'أعلنت المكتبة أنها لن تطلب غرامة من أحد.' },
    { id: 'hours', text: 'تفتح القاعة الكبيرة أبوابها كل يوم حتى التاسعة مساءً.' },
  ],
  brief: [{ type: 'paragraph', text: 'فُتحت المكتبة القديمة يوم السبت بعد عشر سنوات، وعاد إليها القرّاء ومعهم كتبها.' }],
  body: [
    {
      type: 'paragraph',
      text: [
        'في السابعة صباحًا كان الصف قد بلغ آخر الشارع. حمل كثيرون كتبًا قديمة، وعلى بعضها ختم ',
        { type: 'language', language: 'en', text: 'Harbour Library' },
        ' من زمن بعيد.',
      ],
    },
    {
      type: 'pullQuote',
      text: 'لم أسرق الكتاب، كنت أحفظه فقط.',
      attribution: 'قارئة في الصف',
      placement: 'margin',
    },
    { type: 'heading', text: 'بلا غرامات' },
    {
      type: 'paragraph',
      text: 'قالت قارئة في الصف: «لم أسرق الكتاب، كنت أحفظه فقط». ابتسمت أمينة المكتبة، ووضعت الكتاب في مكانه.',
    },
    { type: 'list', items: ['القاعة الكبيرة', 'غرفة الأطفال', 'ركن الصحف'] },
    { type: 'quote', paragraphs: ['الكتب تعرف طريقها إلى البيت.'], attribution: 'لوحة فوق الباب' },
  ],
  conversation: {
    title: 'حديث عند الباب',
    speakers: [
      { id: 'paper', name: 'الصحيفة', kind: 'human', asks: true },
      { id: 'librarian', name: 'أمينة المكتبة', kind: 'human' },
    ],
    turns: [
      { speaker: 'paper', body: [{ type: 'paragraph', text: 'ما أول كتاب عاد؟' }] },
      { speaker: 'librarian', body: [{ type: 'paragraph', text: 'كتاب للأطفال، وكان صاحبه أطول مني.' }] },
    ],
  },
  links: [{ label: 'اتصل بنا', url: '/contact' }],
} as const satisfies Article;
