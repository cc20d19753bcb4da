import type { FrontData, StoryLink } from '../../src/front/index';
import { storyLinks } from './saltmere';

const sections = {
  harbour: { name: 'الميناء', url: '/ar/harbour', id: 'harbour' },
  town: { name: 'البلدة', url: '/ar/town', id: 'town' },
  coast: { name: 'الساحل', url: '/ar/coast', id: 'coast' },
  opinion: { name: 'الرأي', url: '/ar/opinion', id: 'opinion' },
};

const points = (...texts: string[]) => texts.map((text) => ({ text }));

/** A story in Arabic, with the times, the pictures and the lengths that it has in English. */
function inArabic(name: keyof typeof storyLinks, headline: string, more: Partial<StoryLink> = {}): StoryLink {
  const { kicker, section, deck, standfirst, authors, caption, credit, keyPoints, ...others }: StoryLink =
    storyLinks[name];
  return { ...others, headline, url: `/ar${others.url}`, ...more };
}

const { wall, pump, map, ferry, schools, oven, bus, market, nobody, penny, books, lamp, fog, seals, power, skiff } = {
  wall: inArabic('wall', 'صمد السور، وعلى البلدة الآن أن تقرر من يدفع ثمنه', {
    section: sections.harbour,
    deck: 'إحدى عشرة ساعة من الماء، وفاتورة بأربعة ملايين جنيه',
    standfirst:
      'جرى أعلى مد منذ عام 1953 في زقاق الرصيف ليلة الثلاثاء، ثم انحسر قبل الفطور. وترك وراءه خلافا أقدم من الحجارة: لمن السور؟',
    authors: [{ name: 'ندى حراوي' }, { name: 'توما قيس' }],
    caption: 'سور الميناء مساء الثلاثاء، قبل منتصف الليل بعشرين دقيقة',
    credit: 'رسم: توما قيس',
    keyPoints: points(
      'صمد السور، لكنه فقد من واجهته 140 مترا.',
      'يقول كل مجلس إن السور لمجلس آخر.',
      'قرش على كل تذكرة عبّارة يسدد الثمن في تسعة عشر عاما.',
    ),
  }),
  pump: inArabic('pump', 'مضخة البوابة لم تُصن منذ عام 2019', { kicker: 'مجلس الميناء' }),
  map: inArabic('map', 'أين بلغ الماء، شارعا شارعا', { kicker: 'خريطة' }),
  ferry: inArabic('ferry', 'لا عبّارة قبل السبت، وفي الجزيرة دقيق لتسعة أيام', { kicker: 'الساحل' }),
  schools: inArabic('schools', 'تفتح المدرستان يوم الاثنين، إحداهما في قاعة المجلس', {
    kicker: 'المدارس',
    keyPoints: points(
      'يتعلم 212 تلميذا في القاعة حتى الربيع، ويبدأ الدرس في التاسعة والنصف.',
      'في القاعة ثلاث غرف وستة صفوف: الصغار صباحا والكبار بعد الظهر.',
      'تأتي الوجبات من مخبز الحبال بالسعر نفسه.',
    ),
    provenance: undefined,
    provenanceOf: undefined,
  }),
  oven: inArabic('oven', 'أعطت البلدة فرنها، ثم وصفتها', {
    kicker: 'درب الحبال',
    deck: 'ليلتين كان المخبز أدفأ مكان في الدرب، وقررت صاحبته أن تترك الباب مفتوحا.',
    authors: [{ name: 'توما قيس' }],
  }),
  bus: inArabic('bus', 'الحافلة 7 تقف عند المستشفى في نهاية الأمر', {
    kicker: 'النقل',
    keyPoints: points('تقف كل حافلة عند المستشفى من يوم الاثنين.', 'لا تتغير الأجرة حتى الربيع.'),
  }),
  market: inArabic('market', 'ينتقل السوق إلى يوم الجمعة ما دامت القاعة مدرسة', { kicker: 'الساحة' }),
  nobody: inArabic('nobody', 'السور الذي لا يملكه أحد لا يرممه أحد', {
    section: sections.opinion,
    authors: [{ name: 'عايدة مروة' }],
    standfirst: 'مشيت عليه كل صباح أربعين عاما، ولم أسأل مرة لمن هو. كان ذلك مريحا، وكان أيضا طريقة لئلا أدفع.',
  }),
  penny: inArabic('penny', 'فليكن القرش جنيها، ولننته قبل الصيف', { authors: [{ name: 'يونس بيل' }] }),
  books: inArabic('books', 'البحر أدق حسابا من المجلس', { authors: [{ name: 'رُبى قالوي' }] }),
  lamp: inArabic('lamp', 'تُبقي البلدة مصباحها مضاء، ومن يضيئه', {
    kicker: 'المنارة',
    deck: 'أراد المجلس مصباحا يضيء وحده، وأراد أهل البلدة من يصعد الدرج.',
    authors: [{ name: 'ندى حراوي' }],
  }),
  fog: inArabic('fog', 'ثلاثة أيام من الضباب: المرشدون ينتظرون، والبريد أيضا', { kicker: 'بالصور' }),
  seals: inArabic('seals', 'عادت الفقمات قبل موعدها بأحد عشر يوما', { kicker: 'الشاطئ الطويل' }),
  power: inArabic('power', 'عادت الكهرباء إلى درب الحبال', { section: sections.town }),
  skiff: inArabic('skiff', 'عاد قارب النجاة: كان الزورق فارغا منذ أسبوع', { section: sections.coast }),
};

const all = (...stories: StoryLink[]) => stories.map((story) => ({ story }));

/** A shorter front of the same newspaper in Arabic. Not reviewed by a native speaker. */
export const saltmereInArabic: FrontData = {
  title: 'بريد المرفأ',
  url: 'https://saltmere-courier.example/ar',
  publisher: { name: 'بريد المرفأ', url: '/ar' },
  language: 'ar',
  timeZone: 'Europe/London',
  modifiedAt: '2026-11-26T14:41:00Z',
  sections: Object.values(sections),
  links: [{ label: 'اتصل بنا', url: '/ar/contact' }],
  packages: [
    { layout: 'lead', stories: all(wall, pump, map, ferry, market) },
    { layout: 'glance', title: 'في لمحة', description: 'تُروى هنا في دقيقة', stories: all(schools) },
    {
      layout: 'row',
      title: 'البلدة',
      url: '/ar/town',
      limit: 2,
      stories: [...all(oven), { story: bus, keyPoints: 'open' }, ...all(market, power)],
    },
    { layout: 'opinion', title: 'الرأي', stories: all(nobody, penny, books) },
    {
      layout: 'feature',
      title: 'الساحل',
      url: '/ar/coast',
      stories: [{ story: lamp, picture: 'beside' }, ...all(fog, seals, skiff, ferry)],
    },
    { layout: 'latest', title: 'آخر الأخبار', stories: all(power, skiff, ferry, market) },
    { layout: 'mostRead', title: 'الأكثر قراءة', stories: all(map, oven, books, bus) },
  ],
};
