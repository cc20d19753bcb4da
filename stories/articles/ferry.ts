import type { Article } from '../../src/index';
import { moreScripts } from './ferryInMoreScripts';

/** The texts of the story in one language. */
export interface FerryWords {
  section: string;
  publisher: string;
  author: string;
  headline: string;
  deck: string;
  standfirst: string;
  summary: string;
  points: readonly [string, string];
  brief: string;
  /** A paragraph in three parts; the second is emphasized. */
  crowd: readonly [string, string, string];
  /** The captain's words, as they are in `farewell`. */
  quote: string;
  captain: string;
  farewell: string;
  conversation: string;
  passenger: string;
  question: string;
  assistant: string;
  answer: string;
  contact: string;
}

const words = {
  en: {
    section: 'Coast',
    publisher: 'The Island Gazette',
    author: 'Mara Lind',
    headline: 'The ferry runs again, and the island wakes up',
    deck: 'Four months of ice are over',
    standfirst:
      'The first boat of the year left the pier at six in the morning, with eleven passengers, two dogs and a piano.',
    summary:
      'The strait is free of ice and the ferry sails again. The island, which had been on its own since November, has visitors.',
    points: ['The ferry sails three times a day until the end of October.', 'The fare is the same as last year.'],
    brief:
      'The first ferry of the year reached the island on Monday. The shops that had been closed since November opened on the same day.',
    crowd: [
      'Nobody had announced the departure, and yet half the town stood on the pier. They had not come to see the ship; they had come to ',
      'hear',
      ' it.',
    ],
    quote: 'The sea is patient, and so are we.',
    captain: 'The captain',
    farewell:
      'The captain had waited all winter for this morning. “The sea is patient, and so are we,” she said, and rang the bell twice.',
    conversation: 'Questions at the pier',
    passenger: 'Passenger',
    question: 'Does the ferry run on Sundays too?',
    assistant: 'Timetable assistant',
    answer: 'Yes. On Sundays it sails twice, at nine in the morning and at four in the afternoon.',
    contact: 'Contact',
  },
  el: {
    section: 'Ακτή',
    publisher: 'Η Εφημερίδα του Νησιού',
    author: 'Μάρα Λιντ',
    headline: 'Το φέρι ξαναρχίζει και το νησί ξυπνά',
    deck: 'Τέσσερις μήνες πάγου τελείωσαν',
    standfirst:
      'Το πρώτο πλοίο της χρονιάς έφυγε από την προβλήτα στις έξι το πρωί, με έντεκα επιβάτες, δύο σκύλους και ένα πιάνο.',
    summary:
      'Ο πορθμός ελευθερώθηκε από τον πάγο και το φέρι ταξιδεύει ξανά. Το νησί, που ήταν μόνο του από τον Νοέμβριο, έχει πάλι επισκέπτες.',
    points: ['Το φέρι κάνει τρία δρομολόγια την ημέρα ως το τέλος Οκτωβρίου.', 'Το εισιτήριο κοστίζει όσο και πέρυσι.'],
    brief:
      'Το πρώτο φέρι της χρονιάς έφτασε στο νησί τη Δευτέρα. Τα μαγαζιά που ήταν κλειστά από τον Νοέμβριο άνοιξαν την ίδια μέρα.',
    crowd: [
      'Κανείς δεν είχε αναγγείλει την αναχώρηση, κι όμως η μισή πόλη στεκόταν στην προβλήτα. Δεν είχαν έρθει να δουν το πλοίο· είχαν έρθει να το ',
      'ακούσουν',
      '.',
    ],
    quote: 'Η θάλασσα έχει υπομονή, κι εμείς το ίδιο.',
    captain: 'Η καπετάνισσα',
    farewell:
      'Η καπετάνισσα περίμενε όλο τον χειμώνα αυτό το πρωινό. «Η θάλασσα έχει υπομονή, κι εμείς το ίδιο», είπε και χτύπησε δύο φορές την καμπάνα.',
    conversation: 'Ερωτήσεις στην προβλήτα',
    passenger: 'Επιβάτης',
    question: 'Το φέρι ταξιδεύει και τις Κυριακές;',
    assistant: 'Βοηθός δρομολογίων',
    answer: 'Ναι. Τις Κυριακές κάνει δύο δρομολόγια, στις εννέα το πρωί και στις τέσσερις το απόγευμα.',
    contact: 'Επικοινωνία',
  },
  ru: {
    section: 'Побережье',
    publisher: 'Островная газета',
    author: 'Мара Линд',
    headline: 'Паром снова ходит, и остров просыпается',
    deck: 'Четыре месяца льда позади',
    standfirst:
      'Первое в этом году судно отошло от причала в шесть утра: одиннадцать пассажиров, две собаки и одно пианино.',
    summary:
      'Пролив освободился ото льда, и паром снова в пути. На остров, который с ноября жил сам по себе, опять едут гости.',
    points: ['До конца октября паром ходит три раза в день.', 'Билет стоит столько же, сколько в прошлом году.'],
    brief:
      'Первый в этом году паром пришёл на остров в понедельник. Магазины, закрытые с ноября, открылись в тот же день.',
    crowd: [
      'Об отплытии никто не объявлял, и всё же на причале стояло полгорода. Люди пришли не посмотреть на судно, а ',
      'услышать',
      ' его.',
    ],
    quote: 'Море умеет ждать, и мы тоже.',
    captain: 'Капитан',
    farewell:
      'Этого утра капитан ждала всю зиму. «Море умеет ждать, и мы тоже», — сказала она и дважды ударила в колокол.',
    conversation: 'Вопросы на причале',
    passenger: 'Пассажир',
    question: 'А по воскресеньям паром тоже ходит?',
    assistant: 'Помощник по расписанию',
    answer: 'Да. По воскресеньям два рейса: в девять утра и в четыре часа дня.',
    contact: 'Связаться с нами',
  },
  ar: {
    section: 'الساحل',
    publisher: 'جريدة الجزيرة الصغيرة',
    author: 'مارا ليند',
    headline: 'العبّارة تبحر من جديد والجزيرة تستيقظ',
    deck: 'أربعة أشهر من الجليد انتهت',
    standfirst: 'غادرت أول سفينة في هذا العام الرصيف في السادسة صباحًا، وعلى متنها أحد عشر راكبًا وكلبان وبيانو.',
    summary: 'ذاب جليد المضيق وعادت العبّارة إلى الإبحار. والجزيرة التي ظلت وحدها منذ نوفمبر تستقبل الزوار من جديد.',
    points: ['تبحر العبّارة ثلاث مرات في اليوم حتى نهاية أكتوبر.', 'بقي ثمن التذكرة كما كان في العام الماضي.'],
    brief: 'وصلت أول عبّارة في هذا العام إلى الجزيرة يوم الاثنين. وفي اليوم نفسه فُتحت المتاجر المغلقة منذ نوفمبر.',
    crowd: [
      'لم يعلن أحد موعد الرحلة، ومع ذلك وقف نصف المدينة على الرصيف. لم يأتوا ليروا السفينة، بل ليسمعوا ',
      'صوتها',
      '.',
    ],
    quote: 'البحر صبور، ونحن كذلك.',
    captain: 'القبطانة',
    farewell: 'انتظرت القبطانة هذا الصباح طوال الشتاء. قالت: «البحر صبور، ونحن كذلك.» ثم قرعت الجرس مرتين.',
    conversation: 'أسئلة على الرصيف',
    passenger: 'راكب',
    question: 'هل تبحر العبّارة يوم الأحد أيضًا؟',
    assistant: 'مساعد المواعيد',
    answer: 'نعم. تبحر يوم الأحد مرتين، في التاسعة صباحًا وفي الرابعة عصرًا.',
    contact: 'اتصل بنا',
  },
  he: {
    section: 'חוף',
    publisher: 'עיתון האי',
    author: 'מארה לינד',
    headline: 'המעבורת שוב מפליגה, והאי מתעורר',
    deck: 'ארבעה חודשים של קרח הסתיימו',
    standfirst: 'הספינה הראשונה של השנה עזבה את המזח בשש בבוקר, ועל סיפונה אחד־עשר נוסעים, שני כלבים ופסנתר.',
    summary: 'המצר נקי מקרח והמעבורת שבה להפליג. לאי, שהיה לבדו מאז נובמבר, מגיעים שוב מבקרים.',
    points: ['המעבורת מפליגה שלוש פעמים ביום עד סוף אוקטובר.', 'מחיר הכרטיס נשאר כפי שהיה בשנה שעברה.'],
    brief: 'המעבורת הראשונה של השנה הגיעה לאי ביום שני. החנויות שהיו סגורות מאז נובמבר נפתחו עוד באותו היום.',
    crowd: [
      'איש לא הודיע על ההפלגה, ובכל זאת עמדה חצי העיר על המזח. הם לא באו לראות את הספינה, אלא ',
      'לשמוע',
      ' אותה.',
    ],
    quote: 'הים סבלני, וגם אנחנו.',
    captain: 'הקברניטה',
    farewell: 'כל החורף חיכתה הקברניטה לבוקר הזה. ”הים סבלני, וגם אנחנו”, אמרה וצלצלה בפעמון פעמיים.',
    conversation: 'שאלות על המזח',
    passenger: 'נוסע',
    question: 'האם המעבורת מפליגה גם בימי ראשון?',
    assistant: 'עוזר לוח הזמנים',
    answer: 'כן. בימי ראשון היא מפליגה פעמיים, בתשע בבוקר ובארבע אחר הצהריים.',
    contact: 'צרו קשר',
  },
  fa: {
    section: 'ساحل',
    publisher: 'روزنامهٔ جزیره',
    author: 'مارا لیند',
    headline: 'کشتی مسافربری دوباره به راه افتاد و جزیره بیدار شد',
    deck: 'چهار ماه یخبندان به پایان رسید',
    standfirst: 'نخستین کشتی سال ساعت شش صبح با یازده مسافر، دو سگ و یک پیانو اسکله را ترک کرد.',
    summary: 'یخ تنگه آب شده و کشتی دوباره در رفت‌وآمد است. جزیره‌ای که از نوامبر تنها مانده بود، باز میهمان دارد.',
    points: ['کشتی تا پایان اکتبر روزی سه بار حرکت می‌کند.', 'بهای بلیت همان است که سال گذشته بود.'],
    brief: 'نخستین کشتی سال روز دوشنبه به جزیره رسید. مغازه‌هایی که از نوامبر بسته بودند همان روز باز شدند.',
    crowd: [
      'هیچ‌کس زمان حرکت را اعلام نکرده بود، اما نیمی از شهر روی اسکله ایستاده بود. نیامده بودند کشتی را ببینند؛ آمده بودند صدایش را ',
      'بشنوند',
      '.',
    ],
    quote: 'دریا صبور است و ما هم صبوریم.',
    captain: 'ناخدا',
    farewell:
      'ناخدا همهٔ زمستان چشم‌به‌راه این صبح بود. گفت: «دریا صبور است و ما هم صبوریم.» و دو بار زنگ را به صدا درآورد.',
    conversation: 'پرسش‌ها بر اسکله',
    passenger: 'مسافر',
    question: 'کشتی یکشنبه‌ها هم حرکت می‌کند؟',
    assistant: 'دستیار برنامهٔ حرکت',
    answer: 'بله. یکشنبه‌ها دو بار حرکت می‌کند: ساعت نه صبح و ساعت چهار بعدازظهر.',
    contact: 'تماس با ما',
  },
  ur: {
    section: 'ساحل',
    publisher: 'جزیرہ گزٹ',
    author: 'مارا لنڈ',
    headline: 'فیری پھر چل پڑی اور جزیرہ جاگ اٹھا',
    deck: 'برف کے چار مہینے ختم ہوئے',
    standfirst: 'سال کی پہلی کشتی صبح چھ بجے گیارہ مسافروں، دو کتوں اور ایک پیانو کے ساتھ گھاٹ سے روانہ ہوئی۔',
    summary:
      'آبنائے کی برف پگھل گئی ہے اور فیری پھر چلنے لگی ہے۔ جو جزیرہ نومبر سے اکیلا تھا، وہاں پھر مہمان آ رہے ہیں۔',
    points: ['فیری اکتوبر کے آخر تک دن میں تین بار چلے گی۔', 'کرایہ وہی ہے جو پچھلے سال تھا۔'],
    brief: 'سال کی پہلی فیری پیر کو جزیرے پر پہنچی۔ نومبر سے بند دکانیں اسی دن کھل گئیں۔',
    crowd: [
      'روانگی کا اعلان کسی نے نہیں کیا تھا، پھر بھی آدھا شہر گھاٹ پر کھڑا تھا۔ لوگ جہاز دیکھنے نہیں، اس کی آواز ',
      'سننے',
      ' آئے تھے۔',
    ],
    quote: 'سمندر صبر والا ہے، اور ہم بھی۔',
    captain: 'کپتان',
    farewell:
      'کپتان نے ساری سردیاں اس صبح کا انتظار کیا تھا۔ ”سمندر صبر والا ہے، اور ہم بھی،“ اس نے کہا اور دو بار گھنٹی بجائی۔',
    conversation: 'گھاٹ پر سوال',
    passenger: 'مسافر',
    question: 'کیا فیری اتوار کو بھی چلتی ہے؟',
    assistant: 'اوقات کا معاون',
    answer: 'جی ہاں۔ اتوار کو یہ دو بار چلتی ہے، صبح نو بجے اور سہ پہر چار بجے۔',
    contact: 'رابطہ کریں',
  },
  hi: {
    section: 'तट',
    publisher: 'द्वीप समाचार',
    author: 'मारा लिंड',
    headline: 'नौका फिर चल पड़ी और द्वीप जाग उठा',
    deck: 'बर्फ़ के चार महीने बीत गए',
    standfirst: 'साल की पहली नौका सुबह छह बजे ग्यारह यात्रियों, दो कुत्तों और एक पियानो के साथ घाट से रवाना हुई।',
    summary: 'जलडमरूमध्य की बर्फ़ पिघल चुकी है और नौका फिर चलने लगी है। जो द्वीप नवंबर से अकेला था, वहाँ फिर मेहमान आ रहे हैं।',
    points: ['नौका अक्टूबर के अंत तक दिन में तीन बार चलेगी।', 'किराया वही है जो पिछले साल था।'],
    brief: 'साल की पहली नौका सोमवार को द्वीप पहुँची। नवंबर से बंद दुकानें उसी दिन खुल गईं।',
    crowd: [
      'रवानगी की घोषणा किसी ने नहीं की थी, फिर भी आधा शहर घाट पर खड़ा था। लोग जहाज़ देखने नहीं, उसकी आवाज़ ',
      'सुनने',
      ' आए थे।',
    ],
    quote: 'समुद्र धीरज रखता है, और हम भी।',
    captain: 'कप्तान',
    farewell: 'कप्तान ने पूरी सर्दी इस सुबह की प्रतीक्षा की थी। “समुद्र धीरज रखता है, और हम भी,” उन्होंने कहा और दो बार घंटी बजाई।',
    conversation: 'घाट पर सवाल',
    passenger: 'यात्री',
    question: 'क्या नौका रविवार को भी चलती है?',
    assistant: 'समय-सारणी सहायक',
    answer: 'हाँ। रविवार को वह दो बार चलती है, सुबह नौ बजे और शाम चार बजे।',
    contact: 'संपर्क करें',
  },
  bn: {
    section: 'উপকূল',
    publisher: 'দ্বীপ বার্তা',
    author: 'মারা লিন্ড',
    headline: 'ফেরি আবার চলছে, জেগে উঠছে দ্বীপ',
    deck: 'বরফের চার মাস শেষ হলো',
    standfirst: 'বছরের প্রথম ফেরি এগারো জন যাত্রী, দুটি কুকুর আর একটি পিয়ানো নিয়ে ভোর ছয়টায় ঘাট ছেড়েছে।',
    summary: 'প্রণালীর বরফ গলে গেছে, ফেরি আবার চলছে। নভেম্বর থেকে একা হয়ে থাকা দ্বীপে আবার অতিথি আসছেন।',
    points: ['অক্টোবরের শেষ পর্যন্ত ফেরি দিনে তিনবার চলবে।', 'ভাড়া গত বছরের মতোই আছে।'],
    brief: 'বছরের প্রথম ফেরি সোমবার দ্বীপে পৌঁছেছে। নভেম্বর থেকে বন্ধ থাকা দোকানগুলো সেদিনই খুলেছে।',
    crowd: ['ছাড়ার সময় কেউ ঘোষণা করেনি, তবু অর্ধেক শহর ঘাটে দাঁড়িয়ে ছিল। তারা জাহাজ দেখতে আসেনি, এসেছিল তার আওয়াজ ', 'শুনতে', '।'],
    quote: 'সমুদ্রের ধৈর্য আছে, আমাদেরও আছে।',
    captain: 'ক্যাপ্টেন',
    farewell: 'সারা শীত ক্যাপ্টেন এই সকালের অপেক্ষায় ছিলেন। “সমুদ্রের ধৈর্য আছে, আমাদেরও আছে,” বলে তিনি দুবার ঘণ্টা বাজালেন।',
    conversation: 'ঘাটে কিছু প্রশ্ন',
    passenger: 'যাত্রী',
    question: 'ফেরি কি রবিবারেও চলে?',
    assistant: 'সময়সূচি সহায়ক',
    answer: 'হ্যাঁ। রবিবারে দুবার চলে, সকাল নয়টায় আর বিকেল চারটায়।',
    contact: 'যোগাযোগ',
  },
  ta: {
    section: 'கடற்கரை',
    publisher: 'தீவுச் செய்தி',
    author: 'மாரா லிண்ட்',
    headline: 'படகுப் போக்குவரத்து மீண்டும் தொடங்கியது, தீவு விழிக்கிறது',
    deck: 'பனி உறைந்த நான்கு மாதங்கள் முடிந்தன',
    standfirst:
      'இந்த ஆண்டின் முதல் படகு பதினொரு பயணிகள், இரண்டு நாய்கள், ஒரு பியானோ ஆகியவற்றுடன் காலை ஆறு மணிக்குத் துறையிலிருந்து புறப்பட்டது.',
    summary:
      'நீரிணையில் பனி கரைந்துவிட்டது; படகு மீண்டும் ஓடுகிறது. நவம்பர் முதல் தனித்திருந்த தீவுக்கு மீண்டும் விருந்தினர்கள் வருகிறார்கள்.',
    points: ['அக்டோபர் இறுதி வரை படகு ஒரு நாளைக்கு மூன்று முறை செல்லும்.', 'கட்டணம் கடந்த ஆண்டு இருந்ததே.'],
    brief: 'இந்த ஆண்டின் முதல் படகு திங்கட்கிழமை தீவை அடைந்தது. நவம்பர் முதல் மூடியிருந்த கடைகள் அதே நாளில் திறக்கப்பட்டன.',
    crowd: [
      'புறப்படும் நேரத்தை யாரும் அறிவிக்கவில்லை; ஆனாலும் பாதி ஊர் துறையில் நின்றது. அவர்கள் கப்பலைப் பார்க்க வரவில்லை, அதன் ஒலியைக் ',
      'கேட்க',
      ' வந்திருந்தார்கள்.',
    ],
    quote: 'கடலுக்குப் பொறுமை உண்டு, நமக்கும் உண்டு.',
    captain: 'கப்பல் தலைவர்',
    farewell:
      'கப்பல் தலைவர் குளிர்காலம் முழுவதும் இந்தக் காலைக்காகக் காத்திருந்தார். “கடலுக்குப் பொறுமை உண்டு, நமக்கும் உண்டு” என்று சொல்லி, மணியை இரண்டு முறை அடித்தார்.',
    conversation: 'துறையில் சில கேள்விகள்',
    passenger: 'பயணி',
    question: 'ஞாயிற்றுக்கிழமையும் படகு ஓடுமா?',
    assistant: 'நேர அட்டவணை உதவியாளர்',
    answer: 'ஆம். ஞாயிற்றுக்கிழமை இரண்டு முறை ஓடும்: காலை ஒன்பது மணிக்கும் மாலை நான்கு மணிக்கும்.',
    contact: 'தொடர்புக்கு',
  },
  th: {
    section: 'ชายฝั่ง',
    publisher: 'ข่าวชาวเกาะ',
    author: 'มารา ลินด์',
    headline: 'เรือข้ามฟากกลับมาแล่นอีกครั้ง เกาะก็ตื่นจากหลับ',
    deck: 'สี่เดือนแห่งน้ำแข็งสิ้นสุดลงแล้ว',
    standfirst: 'เรือเที่ยวแรกของปีออกจากท่าตอนหกโมงเช้า พร้อมผู้โดยสารสิบเอ็ดคน สุนัขสองตัว และเปียโนหนึ่งหลัง',
    summary: 'ช่องแคบไม่มีน้ำแข็งแล้วและเรือข้ามฟากกลับมาแล่นอีกครั้ง เกาะที่อยู่โดดเดี่ยวมาตั้งแต่เดือนพฤศจิกายนมีผู้มาเยือนอีกครั้ง',
    points: ['เรือแล่นวันละสามเที่ยวจนถึงสิ้นเดือนตุลาคม', 'ค่าโดยสารเท่ากับปีที่แล้ว'],
    brief: 'เรือข้ามฟากเที่ยวแรกของปีถึงเกาะเมื่อวันจันทร์ ร้านค้าที่ปิดมาตั้งแต่เดือนพฤศจิกายนเปิดในวันเดียวกัน',
    crowd: ['ไม่มีใครประกาศเวลาเรือออก แต่คนครึ่งเมืองก็มายืนอยู่ที่ท่า พวกเขาไม่ได้มาดูเรือ แต่มา', 'ฟัง', 'เสียงของมัน'],
    quote: 'ทะเลมีความอดทน พวกเราก็เช่นกัน',
    captain: 'กัปตัน',
    farewell: 'กัปตันรอเช้าวันนี้มาตลอดฤดูหนาว “ทะเลมีความอดทน พวกเราก็เช่นกัน” เธอพูดแล้วตีระฆังสองครั้ง',
    conversation: 'คำถามที่ท่าเรือ',
    passenger: 'ผู้โดยสาร',
    question: 'วันอาทิตย์เรือแล่นด้วยไหม',
    assistant: 'ผู้ช่วยตารางเวลา',
    answer: 'แล่นครับ วันอาทิตย์มีสองเที่ยว ตอนเก้าโมงเช้ากับสี่โมงเย็น',
    contact: 'ติดต่อเรา',
  },
  my: {
    section: 'ကမ်းရိုးတန်း',
    publisher: 'ကျွန်းသတင်းစာ',
    author: 'မာရာ လင်ဒ်',
    headline: 'ကူးတို့သင်္ဘော ပြန်ထွက်ပြီ၊ ကျွန်းလေး ပြန်နိုးလာပြီ',
    deck: 'ရေခဲဖုံးသော လေးလ ကုန်ဆုံးသွားပြီ',
    standfirst: 'ယခုနှစ်၏ ပထမဆုံးသင်္ဘောသည် ခရီးသည် ဆယ့်တစ်ဦး၊ ခွေးနှစ်ကောင်နှင့် စန္ဒရားတစ်လုံးကို တင်ကာ မနက်ခြောက်နာရီတွင် ဆိပ်ကမ်းမှ ထွက်ခွာခဲ့သည်။',
    summary:
      'ရေလက်ကြားတွင် ရေခဲများ အရည်ပျော်သွားပြီး ကူးတို့သင်္ဘော ပြန်ပြေးနေပြီ။ နိုဝင်ဘာလကတည်းက တစ်ကျွန်းတည်း ဖြစ်နေခဲ့သော ကျွန်းသို့ ဧည့်သည်များ ပြန်ရောက်လာကြသည်။',
    points: ['ကူးတို့သင်္ဘောသည် အောက်တိုဘာလကုန်အထိ တစ်နေ့ သုံးကြိမ် ထွက်မည်။', 'လက်မှတ်ခမှာ ယမန်နှစ်အတိုင်း ဖြစ်သည်။'],
    brief: 'ယခုနှစ်၏ ပထမဆုံး ကူးတို့သင်္ဘောသည် တနင်္လာနေ့က ကျွန်းသို့ ရောက်ရှိခဲ့သည်။ နိုဝင်ဘာလကတည်းက ပိတ်ထားသော ဆိုင်များ ထိုနေ့မှာပင် ပြန်ဖွင့်ကြသည်။',
    crowd: [
      'ထွက်ခွာချိန်ကို မည်သူမျှ မကြေညာခဲ့သော်လည်း မြို့သူမြို့သား တစ်ဝက်ခန့် ဆိပ်ကမ်းတွင် ရပ်နေကြသည်။ သူတို့ လာသည်မှာ သင်္ဘောကို ကြည့်ရန် မဟုတ်၊ သင်္ဘောသံကို ',
      'နားထောင်',
      'ရန် ဖြစ်သည်။',
    ],
    quote: 'ပင်လယ်က စိတ်ရှည်တယ်၊ ကျွန်မတို့လည်း စိတ်ရှည်တယ်။',
    captain: 'ကပ္ပတိန်',
    farewell:
      'ကပ္ပတိန်သည် ဤမနက်ခင်းကို တစ်ဆောင်းလုံး စောင့်ခဲ့သည်။ “ပင်လယ်က စိတ်ရှည်တယ်၊ ကျွန်မတို့လည်း စိတ်ရှည်တယ်။” ဟု သူမက ပြောကာ ခေါင်းလောင်းကို နှစ်ချက် ထိုးလိုက်သည်။',
    conversation: 'ဆိပ်ကမ်းမှ မေးခွန်းများ',
    passenger: 'ခရီးသည်',
    question: 'တနင်္ဂနွေနေ့မှာလည်း သင်္ဘော ထွက်သလား။',
    assistant: 'အချိန်ဇယား အကူ',
    answer: 'ထွက်ပါတယ်။ တနင်္ဂနွေနေ့မှာ မနက်ကိုးနာရီနဲ့ ညနေလေးနာရီ နှစ်ကြိမ် ထွက်ပါတယ်။',
    contact: 'ဆက်သွယ်ရန်',
  },
  'zh-Hans': {
    section: '海岸',
    publisher: '小岛日报',
    author: '玛拉·林德',
    headline: '渡轮复航，小岛醒来',
    deck: '四个月的冰封结束了',
    standfirst: '今年的第一班船早上六点驶离码头，船上有十一名乘客、两条狗和一架钢琴。',
    summary: '海峡的冰已经融化，渡轮重新开航。从十一月起与外界隔绝的小岛，又迎来了客人。',
    points: ['渡轮每天往返三班，到十月底为止。', '票价与去年相同。'],
    brief: '今年的第一班渡轮星期一抵达小岛。从十一月起关门的商店当天就重新开张。',
    crowd: ['没有人预告开船的时间，可是半个镇的人都站在码头上。他们不是来看船的，而是来', '听', '船的。'],
    quote: '大海有耐心，我们也有。',
    captain: '船长',
    farewell: '船长等这个早晨等了整整一个冬天。她说：“大海有耐心，我们也有。”然后敲了两下钟。',
    conversation: '码头问答',
    passenger: '乘客',
    question: '星期天也开船吗？',
    assistant: '时刻表助手',
    answer: '开的。星期天有两班，上午九点和下午四点。',
    contact: '联系我们',
  },
  'zh-Hant': {
    section: '海岸',
    publisher: '小島日報',
    author: '瑪拉·林德',
    headline: '渡輪復航，小島醒來',
    deck: '四個月的冰封結束了',
    standfirst: '今年的第一班船早上六點駛離碼頭，船上有十一名乘客、兩條狗和一架鋼琴。',
    summary: '海峽的冰已經融化，渡輪重新開航。從十一月起與外界隔絕的小島，又迎來了客人。',
    points: ['渡輪每天往返三班，到十月底為止。', '票價與去年相同。'],
    brief: '今年的第一班渡輪星期一抵達小島。從十一月起關門的商店當天就重新開張。',
    crowd: ['沒有人預告開船的時間，可是半個鎮的人都站在碼頭上。他們不是來看船的，而是來', '聽', '船的。'],
    quote: '大海有耐心，我們也有。',
    captain: '船長',
    farewell: '船長等這個早晨等了整整一個冬天。她說：「大海有耐心，我們也有。」然後敲了兩下鐘。',
    conversation: '碼頭問答',
    passenger: '乘客',
    question: '星期天也開船嗎？',
    assistant: '時刻表助手',
    answer: '開的。星期天有兩班，上午九點和下午四點。',
    contact: '聯絡我們',
  },
  ja: {
    section: '沿岸',
    publisher: '島の新聞',
    author: 'マーラ・リンド',
    headline: 'フェリーが運航を再開し、島が目を覚ます',
    deck: '氷に閉ざされた四か月が終わった',
    standfirst: '今年最初の船は、乗客十一人と犬二匹、ピアノ一台を乗せて、朝六時に桟橋を離れた。',
    summary: '海峡の氷が解け、フェリーがふたたび走り始めた。十一月から孤立していた島に、客が戻ってきた。',
    points: ['フェリーは十月末まで一日三往復する。', '運賃は去年と変わらない。'],
    brief: '今年最初のフェリーが月曜日、島に着いた。十一月から閉まっていた店も、その日のうちに開いた。',
    crowd: [
      '出航を知らせた者はいなかったのに、桟橋には町の半分が集まっていた。船を見に来たのではない。船の音を',
      '聞き',
      'に来たのだ。',
    ],
    quote: '海は気が長い。私たちもそうです。',
    captain: '船長',
    farewell:
      '船長はこの朝を冬のあいだずっと待っていた。「海は気が長い。私たちもそうです。」そう言って、鐘を二度鳴らした。',
    conversation: '桟橋での質問',
    passenger: '乗客',
    question: 'フェリーは日曜日も出ますか。',
    assistant: '時刻表アシスタント',
    answer: 'はい。日曜日は午前九時と午後四時の二便です。',
    contact: 'お問い合わせ',
  },
  ko: {
    section: '해안',
    publisher: '섬마을신문',
    author: '마라 린드',
    headline: '여객선이 다시 다니고 섬이 깨어난다',
    deck: '얼음에 갇힌 넉 달이 끝났다',
    standfirst: '올해 첫 배가 승객 열한 명과 개 두 마리, 피아노 한 대를 싣고 아침 여섯 시에 부두를 떠났다.',
    summary: '해협의 얼음이 녹아 여객선이 다시 다닌다. 11월부터 외따로 지내던 섬에 손님이 돌아왔다.',
    points: ['여객선은 10월 말까지 하루 세 번 다닌다.', '요금은 지난해와 같다.'],
    brief: '올해 첫 여객선이 월요일에 섬에 닿았다. 11월부터 닫혀 있던 가게들도 그날 문을 열었다.',
    crowd: [
      '출항을 알린 사람은 없었지만 마을 사람 절반이 부두에 서 있었다. 배를 보러 온 것이 아니라 배의 소리를 ',
      '들으러',
      ' 온 것이다.',
    ],
    quote: '바다는 참을성이 있고, 우리도 그렇습니다.',
    captain: '선장',
    farewell:
      '선장은 겨울 내내 이 아침을 기다렸다. “바다는 참을성이 있고, 우리도 그렇습니다.” 그는 이렇게 말하고 종을 두 번 울렸다.',
    conversation: '부두에서 묻다',
    passenger: '승객',
    question: '일요일에도 배가 다니나요?',
    assistant: '운항 시간표 도우미',
    answer: '네. 일요일에는 오전 아홉 시와 오후 네 시, 두 번 다닙니다.',
    contact: '문의',
  },
  am: {
    section: 'ዳርቻ',
    publisher: 'የደሴቱ ጋዜጣ',
    author: 'ማራ ሊንድ',
    headline: 'ጀልባው እንደገና መጓዝ ጀመረ፣ ደሴቱም ነቃ',
    deck: 'የበረዶው አራት ወራት አበቁ',
    standfirst: 'የዓመቱ የመጀመሪያ ጀልባ አሥራ አንድ ተሳፋሪዎችን፣ ሁለት ውሾችንና አንድ ፒያኖ ይዞ ከጠዋቱ አሥራ ሁለት ሰዓት ወደቡን ለቀቀ።',
    summary: 'በባሕረ ሰላጤው ላይ የነበረው በረዶ ቀልጧል፤ ጀልባውም እንደገና ይጓዛል። ከኅዳር ጀምሮ ብቻዋን የቆየችው ደሴት እንደገና እንግዶች መጡላት።',
    points: ['ጀልባው እስከ ጥቅምት መጨረሻ በቀን ሦስት ጊዜ ይጓዛል።', 'የጉዞው ዋጋ እንዳለፈው ዓመት ነው።'],
    brief: 'የዓመቱ የመጀመሪያ ጀልባ ሰኞ ዕለት ደሴቱ ደረሰ። ከኅዳር ጀምሮ ተዘግተው የነበሩት ሱቆች በዚያው ቀን ተከፈቱ።',
    crowd: ['የመነሻውን ሰዓት ማንም አላስታወቀም፤ ሆኖም የከተማው ግማሽ ሕዝብ ወደቡ ላይ ቆሞ ነበር። የመጡት መርከቡን ለማየት ሳይሆን ድምፁን ', 'ለመስማት', ' ነው።'],
    quote: 'ባሕሩ ትዕግሥተኛ ነው፣ እኛም እንደዚያው ነን።',
    captain: 'ካፒቴኗ',
    farewell: 'ካፒቴኗ ይህን ጠዋት ክረምቱን ሙሉ ስትጠብቅ ቆይታለች። «ባሕሩ ትዕግሥተኛ ነው፣ እኛም እንደዚያው ነን።» ብላ ደወሉን ሁለት ጊዜ ደወለች።',
    conversation: 'ጥያቄዎች በወደቡ ላይ',
    passenger: 'ተሳፋሪ',
    question: 'ጀልባው እሑድም ይጓዛል?',
    assistant: 'የጉዞ ሰዓት ረዳት',
    answer: 'አዎ። እሑድ ሁለት ጊዜ ይጓዛል፤ ከጠዋቱ ሦስት ሰዓት እና ከቀኑ አሥር ሰዓት።',
    contact: 'ያግኙን',
  },
  es: {
    section: 'Costa',
    publisher: 'La Gaceta de la Isla',
    author: 'Mara Lind',
    headline: 'El ferri vuelve a navegar y la isla despierta',
    deck: 'Terminan cuatro meses de hielo',
    standfirst:
      'El primer barco del año zarpó del muelle a las seis de la mañana con once pasajeros, dos perros y un piano.',
    summary:
      'El estrecho está libre de hielo y el ferri vuelve a navegar. La isla, que estaba sola desde noviembre, recibe visitas de nuevo.',
    points: [
      'El ferri sale tres veces al día hasta finales de octubre.',
      'El billete cuesta lo mismo que el año pasado.',
    ],
    brief:
      'El primer ferri del año llegó a la isla el lunes. Las tiendas que estaban cerradas desde noviembre abrieron ese mismo día.',
    crowd: [
      'Nadie había anunciado la salida y, sin embargo, medio pueblo estaba en el muelle. No habían venido a ver el barco: habían venido a ',
      'oírlo',
      '.',
    ],
    quote: 'El mar es paciente, y nosotros también.',
    captain: 'La capitana',
    farewell:
      'La capitana había esperado esta mañana todo el invierno. «El mar es paciente, y nosotros también», dijo, y tocó la campana dos veces.',
    conversation: 'Preguntas en el muelle',
    passenger: 'Pasajero',
    question: '¿El ferri también sale los domingos?',
    assistant: 'Asistente de horarios',
    answer: 'Sí. Los domingos sale dos veces, a las nueve de la mañana y a las cuatro de la tarde.',
    contact: 'Contacto',
  },
  fr: {
    section: 'Littoral',
    publisher: 'La Gazette de l’île',
    author: 'Mara Lind',
    headline: 'Le bac reprend la mer et l’île se réveille',
    deck: 'Quatre mois de glace prennent fin',
    standfirst:
      'Le premier bateau de l’année a quitté l’embarcadère à six heures du matin, avec onze passagers, deux chiens et un piano.',
    summary:
      'Le détroit est libre de glace et le bac navigue de nouveau. L’île, seule depuis novembre, retrouve ses visiteurs.',
    points: [
      'Le bac fait trois traversées par jour jusqu’à la fin d’octobre.',
      'Le billet coûte le même prix que l’an dernier.',
    ],
    brief:
      'Le premier bac de l’année a atteint l’île lundi. Les magasins fermés depuis novembre ont ouvert le jour même.',
    crowd: [
      'Personne n’avait annoncé le départ, et pourtant la moitié de la ville était sur le quai. On n’était pas venu voir le bateau : on était venu l’',
      'entendre',
      '.',
    ],
    quote: 'La mer est patiente, et nous aussi.',
    captain: 'La capitaine',
    farewell:
      'La capitaine avait attendu ce matin tout l’hiver. « La mer est patiente, et nous aussi », a-t-elle dit, et elle a sonné deux fois la cloche.',
    conversation: 'Questions sur le quai',
    passenger: 'Un passager',
    question: 'Le bac circule-t-il aussi le dimanche ?',
    assistant: 'Assistant des horaires',
    answer: 'Oui. Le dimanche, il part deux fois, à neuf heures du matin et à quatre heures de l’après-midi.',
    contact: 'Nous écrire',
  },
  de: {
    section: 'Küste',
    publisher: 'Das Inselblatt',
    author: 'Mara Lind',
    headline: 'Die Fähre fährt wieder, und die Insel erwacht',
    deck: 'Vier Monate Eis sind vorbei',
    standfirst:
      'Das erste Schiff des Jahres legte um sechs Uhr morgens ab, mit elf Fahrgästen, zwei Hunden und einem Klavier.',
    summary:
      'Die Meerenge ist eisfrei, und die Fähre fährt wieder. Die Insel, die seit November für sich war, hat Besuch.',
    points: ['Bis Ende Oktober fährt die Fähre dreimal am Tag.', 'Die Fahrt kostet so viel wie im vergangenen Jahr.'],
    brief:
      'Die erste Fähre des Jahres hat am Montag die Insel erreicht. Noch am selben Tag öffneten die Läden, die seit November geschlossen waren.',
    crowd: [
      'Niemand hatte die Abfahrt angekündigt, und doch stand die halbe Stadt am Anleger. Sie waren nicht gekommen, um das Schiff zu sehen, sondern um es zu ',
      'hören',
      '.',
    ],
    quote: 'Das Meer hat Geduld, und wir haben sie auch.',
    captain: 'Die Kapitänin',
    farewell:
      'Den ganzen Winter hatte die Kapitänin auf diesen Morgen gewartet. „Das Meer hat Geduld, und wir haben sie auch“, sagte sie und läutete zweimal die Glocke.',
    conversation: 'Fragen am Anleger',
    passenger: 'Fahrgast',
    question: 'Fährt die Fähre auch sonntags?',
    assistant: 'Fahrplanassistent',
    answer: 'Ja. Sonntags fährt sie zweimal, um neun Uhr morgens und um vier Uhr nachmittags.',
    contact: 'Kontakt',
  },
  pt: {
    section: 'Costa',
    publisher: 'A Gazeta da Ilha',
    author: 'Mara Lind',
    headline: 'A balsa volta a navegar e a ilha desperta',
    deck: 'Quatro meses de gelo chegam ao fim',
    standfirst:
      'O primeiro barco do ano deixou o cais às seis da manhã, com onze passageiros, dois cachorros e um piano.',
    summary:
      'O estreito está livre de gelo e a balsa voltou a navegar. A ilha, sozinha desde novembro, recebe visitantes de novo.',
    points: ['A balsa faz três viagens por dia até o fim de outubro.', 'A passagem custa o mesmo que no ano passado.'],
    brief:
      'A primeira balsa do ano chegou à ilha na segunda-feira. As lojas fechadas desde novembro abriram no mesmo dia.',
    crowd: [
      'Ninguém tinha anunciado a partida e, mesmo assim, metade da cidade estava no cais. Não tinham vindo ver o barco; tinham vindo ',
      'ouvi-lo',
      '.',
    ],
    quote: 'O mar tem paciência, e nós também.',
    captain: 'A capitã',
    farewell:
      'A capitã tinha esperado por esta manhã o inverno inteiro. “O mar tem paciência, e nós também”, disse ela, e tocou o sino duas vezes.',
    conversation: 'Perguntas no cais',
    passenger: 'Passageiro',
    question: 'A balsa também sai aos domingos?',
    assistant: 'Assistente de horários',
    answer: 'Sim. Aos domingos ela sai duas vezes, às nove da manhã e às quatro da tarde.',
    contact: 'Contato',
  },
  ...moreScripts,
} satisfies Record<string, FerryWords>;

/** A language of the story. */
export type FerryLanguage = keyof typeof words;

/** The languages of the story. */
export const ferryLanguages = Object.keys(words) as FerryLanguage[];

/** A short story about a ferry to an invented island, in one of many languages. */
export function ferryIn(language: FerryLanguage): Article {
  const told: FerryWords = words[language];
  const [before, stressed, after] = told.crowd;
  return {
    language,
    section: { name: told.section, url: '/coast' },
    publisher: { name: told.publisher, url: '/' },
    authors: [{ name: told.author }],
    publishedAt: '2027-03-22',
    headline: told.headline,
    deck: told.deck,
    standfirst: told.standfirst,
    summary: told.summary,
    keyPoints: told.points.map((text) => ({ text })),
    brief: [{ type: 'paragraph', text: told.brief }],
    body: [
      { type: 'paragraph', text: [before, { type: 'emphasis', text: stressed }, after] },
      { type: 'pullQuote', text: told.quote, attribution: told.captain },
      { type: 'paragraph', text: told.farewell },
    ],
    conversation: {
      title: told.conversation,
      speakers: [
        { id: 'passenger', name: told.passenger, kind: 'human', asks: true },
        { id: 'assistant', name: told.assistant, kind: 'ai' },
      ],
      turns: [
        { speaker: 'passenger', body: [{ type: 'paragraph', text: told.question }] },
        { speaker: 'assistant', body: [{ type: 'paragraph', text: told.answer }] },
      ],
    },
    links: [{ label: told.contact, url: '/contact' }],
  };
}
