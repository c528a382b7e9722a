<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BlockCards</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>صفحة مضمّنة</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>فاصل</translation>
    </message>
    <message>
        <source>Two versions of one place</source>
        <translation>نصّان لموضع واحد</translation>
    </message>
    <message>
        <source>HTML, edited as source</source>
        <translation>شيفرة HTML تُحرَّر في المصدر</translation>
    </message>
    <message>
        <source>The picture is not in the project: %1</source>
        <translation>الصورة ليست في غرفة الأخبار: %1</translation>
    </message>
</context>
<context>
    <name>CharacterName</name>
    <message>
        <source>left-to-right mark</source>
        <translation>علامة يسار إلى يمين</translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation>علامة يمين إلى يسار</translation>
    </message>
    <message>
        <source>Arabic letter mark</source>
        <translation>علامة الحرف العربي</translation>
    </message>
    <message>
        <source>left-to-right isolate begins</source>
        <translation>بداية عزل يسار إلى يمين</translation>
    </message>
    <message>
        <source>right-to-left isolate begins</source>
        <translation>بداية عزل يمين إلى يسار</translation>
    </message>
    <message>
        <source>isolate begins</source>
        <translation>بداية عزل</translation>
    </message>
    <message>
        <source>isolate ends</source>
        <translation>نهاية عزل</translation>
    </message>
    <message>
        <source>left-to-right embedding begins</source>
        <translation>بداية تضمين يسار إلى يمين</translation>
    </message>
    <message>
        <source>right-to-left embedding begins</source>
        <translation>بداية تضمين يمين إلى يسار</translation>
    </message>
    <message>
        <source>embedding ends</source>
        <translation>نهاية تضمين</translation>
    </message>
    <message>
        <source>order is forced</source>
        <translation>ترتيب مفروض</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>مسافة غير فاصلة</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>واصلة مرنة</translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation>مسافة معدومة العرض</translation>
    </message>
    <message>
        <source>zero-width non-joiner</source>
        <translation>فاصل حروف بلا عرض</translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation>واصل حروف بلا عرض</translation>
    </message>
    <message>
        <source>tatweel</source>
        <translation>تطويل</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>فاصل أسطر</translation>
    </message>
    <message>
        <source>special space</source>
        <translation>مسافة خاصة</translation>
    </message>
    <message>
        <source>variation selector</source>
        <translation>محدد شكل</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>حرف خفي</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Arabic letter</source>
        <translation>حرف عربي</translation>
    </message>
    <message>
        <source>Hebrew letter</source>
        <translation>حرف عبري</translation>
    </message>
    <message>
        <source>Latin letter</source>
        <translation>حرف لاتيني</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>حرف</translation>
    </message>
    <message>
        <source>tashkeel</source>
        <translation>تشكيل</translation>
    </message>
    <message>
        <source>combining mark</source>
        <translation>علامة تركيب</translation>
    </message>
    <message>
        <source>European digit</source>
        <translation>رقم أوروبي</translation>
    </message>
    <message>
        <source>Arabic-Indic digit</source>
        <translation>رقم مشرقي</translation>
    </message>
    <message>
        <source>Persian digit</source>
        <translation>رقم فارسي</translation>
    </message>
    <message>
        <source>Arabic sign</source>
        <translation>علامة ترقيم عربية</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation>واصلة</translation>
    </message>
    <message>
        <source>dash</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>minus sign</source>
        <translation>علامة ناقص</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>علامة</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>(taken away)</source>
        <translation>(محذوف)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Two versions of this place. Enter or a double click: choose.</source>
        <translation>نسختان لهذا الموضع. اضغط Enter أو انقر مرتين لتختار.</translation>
    </message>
</context>
<context>
    <name>EmbargoQuestion</name>
    <message>
        <source>Flag a story under embargo?</source>
        <translation>أتضع «عاجل» على قصة محظورة؟</translation>
    </message>
    <message>
        <source>%1 is under embargo until %2. As breaking news its headline would stand on every page of the site now.</source>
        <translation>القصة %1 محظورة حتى %2. إن صارت عاجلة ظهر عنوانها الآن في كل صفحات الموقع.</translation>
    </message>
    <message>
        <source>Flag it now</source>
        <translation>ضع «عاجل» الآن</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 cannot be reached. Everything you wrote is safe here. Check the cable, the stick or the address, then sync again.</source>
        <translation>تعذّر الوصول إلى %1. كل ما كتبته محفوظ هنا. تحقّق من السلك أو الذاكرة أو العنوان، ثم زامن من جديد.</translation>
    </message>
    <message>
        <source>%1 does not let this machine sync. Everything you wrote is safe here. Check your name, password and permission there.</source>
        <translation>لا يسمح %1 لهذا الجهاز بالمزامنة. كل ما كتبته محفوظ هنا. تحقّق من اسمك وكلمة مرورك وإذنك هناك.</translation>
    </message>
    <message>
        <source>What %1 holds is not whole, so nothing was taken from it. Everything here is intact; sync with another copy, or repair that one.</source>
        <translation>محتوى %1 ناقص، فلم نأخذ منه شيئًا. كل ما هنا سليم؛ زامن مع نسخة أخرى، أو أصلح تلك.</translation>
    </message>
    <message>
        <source>Others are writing to %1 all the time. Everything you wrote is safe here; sync again in a moment.</source>
        <translation>زملاء آخرون يكتبون في %1 بلا توقف. كل ما كتبته محفوظ هنا؛ زامن من جديد بعد لحظة.</translation>
    </message>
    <message>
        <source>%1 holds another newsroom. Nothing was mixed. Choose the place where this newsroom is kept, or an empty folder.</source>
        <translation>في %1 غرفة أخبار أخرى. لم يُخلط شيء بشيء. اختر المكان الذي تُحفظ فيه غرفة الأخبار هذه، أو مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Nothing was changed. Check whether it was moved or renamed.</source>
        <translation>لم نجد %1 في مكانه. لم يتغيّر شيء. تحقّق هل نُقل أو أُعيدت تسميته.</translation>
    </message>
    <message>
        <source>%1 is not a Warraq newsroom: it has no warraq.json. Nothing was changed. Choose another folder, or create a newsroom in an empty one.</source>
        <translation>‏%1 ليس غرفة أخبار في ورّاق: لا يوجد فيه ملف warraq.json. لم يتغيّر شيء. اختر مجلدًا آخر، أو أنشئ غرفة أخبار في مجلد فارغ.</translation>
    </message>
    <message>
        <source>There is already something at %1. It was left as it is. Choose an empty folder or another name.</source>
        <translation>يوجد شيء في %1 من قبل، وتركناه كما هو. اختر مجلدًا فارغًا أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Warraq. You can read everything; to write, update Warraq on this machine.</source>
        <translation>كُتب %1 بإصدار أحدث من ورّاق. تستطيع قراءة كل شيء؛ ولكي تكتب، حدِّث ورّاق على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Someone else has %1 open. You can read everything; to write, ask them to close it, then open it again.</source>
        <translation>زميل آخر يفتح %1 الآن. تستطيع قراءة كل شيء؛ ولكي تكتب، اطلب منه إغلاقه ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Nothing was written; what you see on screen is still there.</source>
        <translation>‏%1 مفتوح للقراءة فقط. لم يُكتب شيء على القرص، وما تراه على الشاشة باقٍ.</translation>
    </message>
    <message>
        <source>The system does not let Warraq write %1. Your text is still here, unsaved. Ask for permission on the folder, then save again.</source>
        <translation>لا يسمح النظام لورّاق بكتابة %1. نصّك باقٍ هنا ولم يُحفظ بعد. اطلب إذن الكتابة في المجلد ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 could not be written. The last saved version is intact and your text is still here. Free some space, then save again.</source>
        <translation>القرص ممتلئ فتعذّرت كتابة %1. آخر نسخة محفوظة سليمة ونصّك باقٍ هنا. أفرغ بعض المساحة ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>Writing %1 failed. The last saved version is intact and your text is still here. Check the disk, then save again.</source>
        <translation>تعذّرت كتابة %1. آخر نسخة محفوظة سليمة ونصّك باقٍ هنا. افحص القرص ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>Reading %1 failed half-way. Nothing was changed. Check the disk or the connection, then try again.</source>
        <translation>انقطعت قراءة %1 قبل تمامها. لم يتغيّر شيء. افحص القرص أو الاتصال ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Someone changed %1 after you opened it. Theirs was not overwritten and yours is still here. Keep both, then bring them together.</source>
        <translation>غيّر أحدهم %1 بعد أن فتحتَه. لم نكتب فوق نسخته، ونسختك باقية هنا. احتفظ بالنسختين ثم اجمع بينهما.</translation>
    </message>
    <message>
        <source>%1 cannot be read: it is damaged or of another kind. It was left as it is; everything else still opens.</source>
        <translation>تعذّرت قراءة %1: إمّا تالف أو من نوع آخر. تركناه كما هو، وكل ما عداه يُفتح.</translation>
    </message>
    <message>
        <source>%1 holds bytes that are not text in UTF-8. It was left as it is; everything else still opens.</source>
        <translation>في %1 بايتات ليست نصًّا بترميز UTF-8. تركناه كما هو، وكل ما عداه يُفتح.</translation>
    </message>
    <message>
        <source>%1 is larger than Warraq can take. Nothing was changed. Split it and try again.</source>
        <translation>‏%1 أكبر مما يحتمله ورّاق. لم يتغيّر شيء. قسّمه ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>This version of Warraq cannot read %1. Nothing was changed.</source>
        <translation>لا يقرأ هذا الإصدار من ورّاق %1. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The comment database refused %1. Nothing was lost: decisions are also kept in moderation/decisions. Close other programs that use it, then try again.</source>
        <translation>رفضت قاعدة التعليقات %1. لم يضع شيء: القرارات محفوظة أيضًا في moderation/decisions. أغلق البرامج الأخرى التي تستعملها ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>A part of Warraq is missing: %1. Everything else works. Install it, then try again.</source>
        <translation>ينقص ورّاق جزءٌ: %1. كل ما عداه يعمل. ثبّته ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>%1 has a value that Warraq does not accept. Nothing was changed.</source>
        <translation>في %1 قيمة لا يقبلها ورّاق. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. What was finished before is whole; nothing is left half done.</source>
        <translation>توقّف كما طلبت. ما اكتمل قبل ذلك سليم، ولم يبقَ شيء في منتصفه.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>The newsroom&apos;s folder %1 is no longer where it was. Your text is still here, unsaved. Put the folder back, then save again.</source>
        <translation>لم يعد مجلد غرفة الأخبار %1 في مكانه. نصك ما زال هنا ولم يُحفظ. أعد المجلد إلى مكانه ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>Part of the history of %1 is missing or damaged. The stories themselves are intact. Bring the folder .git back from a backup or another machine.</source>
        <translation>جزء من تاريخ %1 ناقص أو تالف. القصص نفسها سليمة. أعد المجلد ‎.git‎ من نسخة احتياطية أو من جهاز آخر.</translation>
    </message>
    <message>
        <source>Another program is working in the history of %1. Your text is saved; its version is kept as soon as the other program is done.</source>
        <translation>برنامج آخر يعمل في تاريخ %1. نصّك محفوظ، وتُسجَّل نسخته حين يفرغ ذلك البرنامج.</translation>
    </message>
    <message>
        <source>The history of %1 could not be used. Your text is saved, only no version of it was kept. Check the folder .git and its permissions.</source>
        <translation>تعذّر استعمال تاريخ %1. نصّك محفوظ، لكن لم تُسجَّل له نسخة. تحقّق من المجلد ‎.git‎ ومن صلاحياته.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>Kicker</source>
        <translation>العنوان التمهيدي</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>العنوان الفرعي</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>stories %1</source>
        <translation>القصص %1</translation>
    </message>
    <message>
        <source>comments %1</source>
        <translation>التعليقات %1</translation>
    </message>
    <message>
        <source>authors %1</source>
        <translation>الكُتّاب %1</translation>
    </message>
    <message>
        <source>sections and tags %1</source>
        <translation>الأقسام والوسوم %1</translation>
    </message>
    <message>
        <source>pictures %1</source>
        <translation>الصور %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>a lone &amp; was written as text</source>
        <translation>كُتبت &amp; المنفردة نصًّا</translation>
    </message>
    <message>
        <source>a lone &lt; was written as text</source>
        <translation>كُتبت &lt; المنفردة نصًّا</translation>
    </message>
    <message>
        <source>a stray ]]&gt; was written as text</source>
        <translation>كُتبت ]]&gt; الزائدة نصًّا</translation>
    </message>
    <message>
        <source>a character that XML forbids was replaced: %1</source>
        <translation>استُبدل محرف تمنعه XML: %1</translation>
    </message>
    <message>
        <source>the text was converted from %1</source>
        <translation>حُوِّل النص من ترميز %1</translation>
    </message>
    <message>
        <source>the encoding %1 is not known; it was read as UTF-8</source>
        <translation>الترميز %1 غير معروف، فقُرئ النص بترميز UTF-8</translation>
    </message>
    <message>
        <source>a document type was left out, for safety</source>
        <translation>تُرك تعريف نوع المستند، للأمان</translation>
    </message>
    <message>
        <source>an item without an end was closed</source>
        <translation>أُغلق عنصر بلا نهاية</translation>
    </message>
    <message>
        <source>it has no end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>the file ends in the middle of it</source>
        <translation>ينتهي الملف في منتصفه</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>لا نص فيه</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>أكبر من الحد</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>متداخل أعمق من الحد</translation>
    </message>
    <message>
        <source>the number %1 is there twice; the first was taken</source>
        <translation>الرقم %1 مكرَّر، فأُخذ الأول</translation>
    </message>
    <message>
        <source>the story of this newsroom cannot be read and was left as it is: %1</source>
        <translation>القصة الموجودة هنا تتعذّر قراءتها فتُركت كما هي: %1</translation>
    </message>
    <message>
        <source>a story was edited here and was left as it is</source>
        <translation>حُرِّرت القصة هنا فتُركت كما هي</translation>
    </message>
    <message>
        <source>this text came in before</source>
        <translation>دخل هذا النص من قبل</translation>
    </message>
    <message>
        <source>the text begins as breaking news; you decide</source>
        <translation>يبدأ النص بكلمة «عاجل»، والقرار لك</translation>
    </message>
    <message>
        <source>became the headline</source>
        <translation>صار العنوان</translation>
    </message>
    <message>
        <source>became the kicker</source>
        <translation>صار العنوان التمهيدي</translation>
    </message>
    <message>
        <source>became the deck</source>
        <translation>صار العنوان الفرعي</translation>
    </message>
    <message>
        <source>became the byline</source>
        <translation>صار اسم الكاتب</translation>
    </message>
    <message>
        <source>became the dateline</source>
        <translation>صار المكان والوكالة</translation>
    </message>
    <message>
        <source>words of the site&apos;s menu</source>
        <translation>كلمات من قائمة الموقع</translation>
    </message>
    <message>
        <source>a share button</source>
        <translation>زر مشاركة</translation>
    </message>
    <message>
        <source>the comment form</source>
        <translation>نموذج التعليق</translation>
    </message>
    <message>
        <source>a cookie notice</source>
        <translation>تنبيه ملفات الارتباط</translation>
    </message>
    <message>
        <source>links to other stories</source>
        <translation>روابط إلى قصص أخرى</translation>
    </message>
    <message>
        <source>the headline once more</source>
        <translation>العنوان مكرّرًا</translation>
    </message>
    <message>
        <source>the title of the page</source>
        <translation>عنوان الصفحة</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>تُرك: %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدِّث</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>Repaired (%1)</source>
        <translation>أُصلح (%1)</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>تُرك (%1)</translation>
    </message>
    <message>
        <source>Noted (%1)</source>
        <translation>ملاحظات (%1)</translation>
    </message>
    <message>
        <source>a number that fits nowhere was kept as it is: %1</source>
        <translation>رقم خارج المدى أُبقي كما هو: %1</translation>
    </message>
    <message>
        <source>text that stands outside the article</source>
        <translation>نص خارج المقال</translation>
    </message>
    <message>
        <source>a button or a field</source>
        <translation>زر أو حقل</translation>
    </message>
    <message>
        <source>a drawing of the page itself</source>
        <translation>رسم من زينة الصفحة</translation>
    </message>
    <message>
        <source>markup; its text stayed</source>
        <translation>وسم؛ وبقي نصه</translation>
    </message>
    <message>
        <source>what could run or load something</source>
        <translation>ما قد يشغّل شيئًا أو يحمّله</translation>
    </message>
    <message>
        <source>another address of a film or sound</source>
        <translation>عنوان آخر لمقطع مرئي أو صوتي</translation>
    </message>
    <message>
        <source>a picture without an address that can be used</source>
        <translation>صورة بلا عنوان صالح</translation>
    </message>
    <message>
        <source>words for browsers that show no films</source>
        <translation>كلام للمتصفحات التي لا تعرض المقاطع</translation>
    </message>
    <message>
        <source>it is not text, whatever its name says</source>
        <translation>ليس نصًّا، مهما قال اسمه</translation>
    </message>
</context>
<context>
    <name>Newsroom</name>
    <message>
        <source>Untitled story</source>
        <translation>قصة بلا عنوان</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a rule, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The words name %1, the link goes to %2.</source>
        <translation>الكلمات تسمّي %1 والرابط يذهب إلى %2.</translation>
    </message>
    <message>
        <source>The address %1 mixes letters that look alike.</source>
        <translation>العنوان %1 يخلط حروفًا متشابهة الشكل.</translation>
    </message>
    <message>
        <source>The address %1 leads to this machine or house.</source>
        <translation>العنوان %1 يشير إلى هذا الجهاز أو إلى شبكة داخلية.</translation>
    </message>
    <message>
        <source>Words of the desk&apos;s list: %1.</source>
        <translation>كلمات من قائمة غرفة الأخبار: %1.</translation>
    </message>
    <message>
        <source>The text has links.</source>
        <translation>في النص روابط.</translation>
    </message>
    <message>
        <source>Links to %1.</source>
        <translation>روابط إلى %1.</translation>
    </message>
    <message>
        <source>Links in the text: %1.</source>
        <translation>عدد الروابط في النص: %1.</translation>
    </message>
    <message>
        <source>The same person sent the same text before; in %1 hours: %2.</source>
        <translation>أرسل الشخص نفسه النصَّ نفسه من قبل؛ المرات خلال %1 من الساعات: %2.</translation>
    </message>
    <message>
        <source>Other people sent the same text; in %1 hours: %2.</source>
        <translation>أرسل آخرون النصَّ نفسه؛ عددهم خلال %1 من الساعات: %2.</translation>
    </message>
    <message>
        <source>Part of a wave of similar comments: %1 of them.</source>
        <translation>من موجة متشابهة عدد تعليقاتها %1.</translation>
    </message>
    <message>
        <source>Approved comments of this person so far: %1.</source>
        <translation>ما قُبل من تعليقات هذا الشخص حتى حينه: %1.</translation>
    </message>
    <message>
        <source>Of the last %1 decided comments of this person in %2 days, %3 were rejected.</source>
        <translation>من آخر %1 من تعليقات هذا الشخص التي بُتّ فيها خلال %2 من الأيام رُفض %3.</translation>
    </message>
    <message>
        <source>Comments of this person in %1 minutes: %2.</source>
        <translation>تعليقات هذا الشخص خلال %1 من الدقائق: %2.</translation>
    </message>
    <message>
        <source>%1 gives out addresses for one use.</source>
        <translation>%1 يمنح عناوين تُستعمل مرة واحدة.</translation>
    </message>
    <message>
        <source>The e-mail address has a name after a plus sign.</source>
        <translation>في عنوان البريد اسم بعد علامة زائد.</translation>
    </message>
    <message>
        <source>The e-mail address has many dots, as variants of one have.</source>
        <translation>في عنوان البريد نقاط كثيرة كما في صيغ العنوان الواحد.</translation>
    </message>
    <message>
        <source>The desk&apos;s own rule %1.</source>
        <translation>قاعدة غرفة الأخبار الخاصة %1.</translation>
    </message>
    <message>
        <source>The name is that of %1, the e-mail address is another.</source>
        <translation>الاسم هو اسم %1 والبريد بريد غيره.</translation>
    </message>
    <message>
        <source>The name reads like %1, but is written with other characters.</source>
        <translation>الاسم يُقرأ %1 لكنه مكتوب بحروف أخرى.</translation>
    </message>
    <message>
        <source>Name, e-mail or address hold characters nobody sees: %1.</source>
        <translation>في الاسم أو البريد أو العنوان محارف لا تُرى: %1.</translation>
    </message>
    <message>
        <source>Characters that turn letters round: %1.</source>
        <translation>محارف تقلب ترتيب الحروف: %1.</translation>
    </message>
    <message>
        <source>Direction marks that are opened and never closed, or closed and never opened: %1.</source>
        <translation>علامات اتجاه فُتحت ولم تُغلق، أو أُغلقت ولم تُفتح: %1.</translation>
    </message>
    <message>
        <source>Characters without a shape between the letters: %1.</source>
        <translation>محارف بلا شكل بين الحروف: %1.</translation>
    </message>
    <message>
        <source>Marks on one letter: %1; no writing needs so many.</source>
        <translation>علامات على حرف واحد: %1؛ لا تحتاج كتابةٌ إلى هذا العدد.</translation>
    </message>
    <message>
        <source>Letters of two scripts in one word, so that one looks like another.</source>
        <translation>حروف من كتابتين في كلمة واحدة حتى يبدو بعضها بعضًا.</translation>
    </message>
    <message>
        <source>Digits of two sets in one number.</source>
        <translation>أرقام من مجموعتين في عدد واحد.</translation>
    </message>
    <message>
        <source>Letters in another shape, stretched or set apart, so that word lists do not find the words.</source>
        <translation>حروف بشكل آخر أو ممطوطة أو متباعدة كي لا تجدها قوائم الكلمات.</translation>
    </message>
    <message>
        <source>The name has letters that Persian and Urdu are written with.</source>
        <translation>في الاسم حروف تُكتب بها الفارسية والأردية.</translation>
    </message>
    <message>
        <source>Capitals among the Latin letters: %1.</source>
        <translation>نسبة الحروف الكبيرة بين اللاتينية: %1.</translation>
    </message>
    <message>
        <source>The word %1 stands %2 times.</source>
        <translation>تتوالى الكلمة %1 مراتٍ عددها %2.</translation>
    </message>
    <message>
        <source>%1 stands %2 times in a row.</source>
        <translation>يتوالى %1 مراتٍ عددها %2.</translation>
    </message>
    <message>
        <source>Letters and digits in the text: %1.</source>
        <translation>الحروف والأرقام في النص: %1.</translation>
    </message>
    <message>
        <source>Characters in the text: %1.</source>
        <translation>محارف النص: %1.</translation>
    </message>
    <message>
        <source>A rule that this version does not know.</source>
        <translation>قاعدة لا تعرفها هذه النسخة من البرنامج.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>The text or the name has a word of the desk&apos;s list. A flagged one counts half, one to reject twice.</source>
        <translation>في النص أو الاسم كلمة من قائمة غرفة الأخبار. الموسومة منها بنصف الوزن، والمطلوب رفضها بضعفه.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>روابط</translation>
    </message>
    <message>
        <source>The text has links: %1 or more.</source>
        <translation>في النص روابط: %1 أو أكثر.</translation>
    </message>
    <message>
        <source>Many links</source>
        <translation>روابط كثيرة</translation>
    </message>
    <message>
        <source>The text has many links: %1 or more.</source>
        <translation>في النص روابط كثيرة: %1 أو أكثر.</translation>
    </message>
    <message>
        <source>False link</source>
        <translation>رابط خادع</translation>
    </message>
    <message>
        <source>A link goes elsewhere than its words say, or its address mixes letters that look alike.</source>
        <translation>الرابط يذهب إلى غير ما تقوله كلماته، أو في عنوانه حروف متشابهة من كتابات مختلفة.</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>مُعاد</translation>
    </message>
    <message>
        <source>The same person sent the same text in the last %1 hours.</source>
        <translation>أرسل الشخص نفسه النصَّ نفسه خلال %1 من الساعات.</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>نص منسوخ</translation>
    </message>
    <message>
        <source>Others, %1 or more, sent the same text in the last %2 hours; only texts of %3 letters or more.</source>
        <translation>أرسل آخرون، %1 أو أكثر، النصَّ نفسه خلال %2 من الساعات؛ للنصوص التي حروفها %3 أو أكثر.</translation>
    </message>
    <message>
        <source>Similar wave</source>
        <translation>موجة متشابهة</translation>
    </message>
    <message>
        <source>The comment belongs to a wave of similar ones: %1 or more.</source>
        <translation>التعليق من موجة متشابهة: %1 أو أكثر.</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>جديد هنا</translation>
    </message>
    <message>
        <source>Fewer than %1 comments of this person were approved before.</source>
        <translation>ما قُبل من تعليقات هذا الشخص من قبل أقل من %1.</translation>
    </message>
    <message>
        <source>Often rejected</source>
        <translation>كثير الرفض</translation>
    </message>
    <message>
        <source>At least %1 % of this person&apos;s comments were rejected, of %2 or more decided in the last %3 days.</source>
        <translation>رُفض من تعليقات هذا الشخص %1 % أو أكثر، مما بُتّ فيه وهو %2 أو أكثر خلال %3 من الأيام.</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>دفعة متلاحقة</translation>
    </message>
    <message>
        <source>The same person sent %1 comments or more in %2 minutes.</source>
        <translation>أرسل الشخص نفسه %1 أو أكثر من التعليقات خلال %2 من الدقائق.</translation>
    </message>
    <message>
        <source>One-use e-mail</source>
        <translation>بريد عابر</translation>
    </message>
    <message>
        <source>The e-mail address is one that is thrown away after use.</source>
        <translation>عنوان البريد مما يُرمى بعد استعماله.</translation>
    </message>
    <message>
        <source>Varied e-mail</source>
        <translation>بريد متغيّر</translation>
    </message>
    <message>
        <source>The e-mail address is a variant of another: a name after a plus sign, or many dots.</source>
        <translation>عنوان البريد صيغة من آخر: اسم بعد علامة زائد، أو نقاط كثيرة.</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>انتحال اسم</translation>
    </message>
    <message>
        <source>The name reads like one of ours, and the writer is not one of us.</source>
        <translation>الاسم يُقرأ كاسم أحدنا، والكاتب ليس منا.</translation>
    </message>
    <message>
        <source>Hidden in the name</source>
        <translation>مخفيّ في الاسم</translation>
    </message>
    <message>
        <source>Name, e-mail or address hold characters nobody sees.</source>
        <translation>في الاسم أو البريد أو العنوان محارف لا تُرى.</translation>
    </message>
    <message>
        <source>Turned text</source>
        <translation>نص مقلوب</translation>
    </message>
    <message>
        <source>The text has characters that turn letters round.</source>
        <translation>في النص محارف تقلب ترتيب الحروف.</translation>
    </message>
    <message>
        <source>Open direction</source>
        <translation>اتجاه مفتوح</translation>
    </message>
    <message>
        <source>The text opens a direction and never closes it, or the other way round.</source>
        <translation>يفتح النص اتجاهًا ولا يغلقه، أو العكس.</translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>محارف مخفية</translation>
    </message>
    <message>
        <source>Characters without a shape between the letters: %1 or more.</source>
        <translation>محارف بلا شكل بين الحروف: %1 أو أكثر.</translation>
    </message>
    <message>
        <source>Stacked marks</source>
        <translation>علامات متراكمة</translation>
    </message>
    <message>
        <source>Marks on one letter: %1 or more.</source>
        <translation>علامات على حرف واحد: %1 أو أكثر.</translation>
    </message>
    <message>
        <source>Mixed letters</source>
        <translation>حروف مختلطة</translation>
    </message>
    <message>
        <source>Letters of two scripts in one word, so that one looks like another.</source>
        <translation>حروف من كتابتين في كلمة واحدة حتى يبدو بعضها بعضًا.</translation>
    </message>
    <message>
        <source>Mixed digits</source>
        <translation>أرقام مختلطة</translation>
    </message>
    <message>
        <source>Digits of two sets in one number.</source>
        <translation>أرقام من مجموعتين في عدد واحد.</translation>
    </message>
    <message>
        <source>Disguised letters</source>
        <translation>حروف متنكّرة</translation>
    </message>
    <message>
        <source>Letters in another shape, stretched or set apart.</source>
        <translation>حروف بشكل آخر أو ممطوطة أو متباعدة.</translation>
    </message>
    <message>
        <source>Persian letters</source>
        <translation>حروف فارسية</translation>
    </message>
    <message>
        <source>The name has letters that Persian and Urdu are written with.</source>
        <translation>في الاسم حروف تُكتب بها الفارسية والأردية.</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>At least %1 % of the Latin letters are capitals, of %2 letters or more.</source>
        <translation>الحروف الكبيرة %1 % أو أكثر من الحروف اللاتينية، وهي %2 أو أكثر.</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>A letter, sign or word stands %1 times or more in a row.</source>
        <translation>حرف أو علامة أو كلمة تتوالى %1 أو أكثر من المرات.</translation>
    </message>
    <message>
        <source>Hardly a word</source>
        <translation>لا يكاد يقول شيئًا</translation>
    </message>
    <message>
        <source>The text has fewer than %1 letters.</source>
        <translation>حروف النص أقل من %1.</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>طويل جدًّا</translation>
    </message>
    <message>
        <source>The text has more than %1 characters.</source>
        <translation>محارف النص أكثر من %1.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>field, test, number</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>field, test, values</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ماذا يقول</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>من يكتب</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>ما خفي</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>كيف يبدو</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>The e-mail&apos;s domain</source>
        <translation>نطاق البريد</translation>
    </message>
    <message>
        <source>The writer&apos;s site</source>
        <translation>موقع الكاتب</translation>
    </message>
    <message>
        <source>A link&apos;s domain</source>
        <translation>نطاق أحد الروابط</translation>
    </message>
    <message>
        <source>The network address</source>
        <translation>عنوان الشبكة</translation>
    </message>
    <message>
        <source>The section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>رمز اللغة</translation>
    </message>
    <message>
        <source>The number of links</source>
        <translation>عدد الروابط</translation>
    </message>
    <message>
        <source>The number of characters</source>
        <translation>عدد المحارف</translation>
    </message>
    <message>
        <source>The story&apos;s age in days</source>
        <translation>عمر القصة بالأيام</translation>
    </message>
    <message>
        <source>The person&apos;s approved comments</source>
        <translation>عدد ما قُبل للشخص</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يتضمّن</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>لا يتضمّن</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>is</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ليس</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>لا يقل عن</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>لا يزيد على</translation>
    </message>
    <message>
        <source>Only the weight</source>
        <translation>الوزن وحده</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>احتجزه</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>ارفضه</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>، و</translation>
    </message>
</context>
<context>
    <name>SourceProblem</name>
    <message>
        <source>The tag %1 has no end: its “&gt;” is missing.</source>
        <translation>الوسم %1 بلا نهاية: ينقصه «&gt;».</translation>
    </message>
    <message>
        <source>%1 is opened and never closed.</source>
        <translation>فُتح %1 ولم يُغلق.</translation>
    </message>
    <message>
        <source>%1 is closed but was never opened.</source>
        <translation>أُغلق %1 ولم يُفتح.</translation>
    </message>
    <message>
        <source>A comment has no end.</source>
        <translation>تعليق بلا نهاية.</translation>
    </message>
    <message>
        <source>A lone “&lt;” begins no tag; for the sign itself write %1.</source>
        <translation>«&lt;» وحدها لا تبدأ وسمًا، ولكتابة العلامة نفسها اكتب %1.</translation>
    </message>
    <message>
        <source>HTML knows no %1: the page shows it letter by letter.</source>
        <translation>لا تعرف HTML ‏%1، فتعرضه الصفحة حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>A byte here is no text. It stays as it is until the line is changed.</source>
        <translation>هنا بايت ليس نصًا، يبقى كما هو ما لم يُغيَّر السطر.</translation>
    </message>
    <message>
        <source>The page would not show “%1”.</source>
        <translation>لن تعرض الصفحة «%1».</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) ago</source>
        <translation>
            <numerusform>قبل أقل من ثانية</numerusform>
            <numerusform>قبل ثانية</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل %Ln ثوانٍ</numerusform>
            <numerusform>قبل %Ln ثانية</numerusform>
            <numerusform>قبل %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>أمس</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>العنوان التمهيدي</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>slug</source>
        <translation>الاسم في الرابط</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>الكُتّاب</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>المكان والوكالة</translation>
    </message>
    <message>
        <source>section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>الإلحاح</translation>
    </message>
    <message>
        <source>breaking flag</source>
        <translation>علامة العاجل</translation>
    </message>
    <message>
        <source>embargo</source>
        <translation>الحظر</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>التصويبات</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>details</source>
        <translation>بيانات القصة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظت</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>تغيّرت الحالة</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>استُعيدت</translation>
    </message>
    <message>
        <source>Recovered after a crash</source>
        <translation>استُرجعت بعد انهيار</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>سُمّيت</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>نُقلت إلى المهملات</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>استُوردت</translation>
    </message>
    <message>
        <source>Changed outside of Warraq</source>
        <translation>تغيّرت خارج ورّاق</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>دُمجت</translation>
    </message>
</context>
<context>
    <name>warraq::AbbreviationDialog</name>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Abbreviations and ready texts</source>
        <translation>الاختصارات والنصوص الجاهزة</translation>
    </message>
    <message>
        <source>They belong to the desk: everyone in this newsroom has them. An abbreviation expands when a space, Enter or a mark follows it; Backspace right then takes that back.</source>
        <translation>هي لمكتب التحرير كله، يراها كل من في غرفة الأخبار. يُستبدل الاختصار حين تتبعه مسافة أو سطر جديد أو علامة ترقيم، ومفتاح المسح بعده مباشرة يعيد ما كُتب.</translation>
    </message>
    <message>
        <source>Abbreviation or name</source>
        <translation>الاختصار أو الاسم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>Name in the list of ready texts</source>
        <translation>الاسم في قائمة النصوص الجاهزة</translation>
    </message>
</context>
<context>
    <name>warraq::ArticleFields</name>
    <message>
        <source>Kicker</source>
        <translation>العنوان التمهيدي</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Deck: the story in one sentence</source>
        <translation>العنوان الفرعي: القصة في جملة واحدة</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>الكُتّاب</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الإلحاح</translation>
    </message>
    <message>
        <source>Urgency: 1 is a flash, 9 can wait</source>
        <translation>الإلحاح: 1 برق، و9 يحتمل التأجيل</translation>
    </message>
    <message>
        <source>Urgency %1</source>
        <translation>الإلحاح %1</translation>
    </message>
</context>
<context>
    <name>warraq::ArticleSession</name>
    <message>
        <source>Change from outside</source>
        <translation>تغيير من الخارج</translation>
    </message>
</context>
<context>
    <name>warraq::ArticleTextEdit</name>
    <message>
        <source>Article text</source>
        <translation>نص القصة</translation>
    </message>
    <message>
        <source>Tab stays in the text; after Escape it goes on to what is beside it.</source>
        <translation>يبقى مفتاح Tab في النص، وينتقل إلى ما يجاوره بعد Esc.</translation>
    </message>
</context>
<context>
    <name>warraq::AuthorCard</name>
    <message>
        <source>Hold to show</source>
        <translation>اضغط مطوّلًا للعرض</translation>
    </message>
    <message>
        <source>E-mail and address are shown while you hold this button</source>
        <translation>يظهر البريد وعنوان الشبكة ما دمت ضاغطًا على هذا الزر</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>بلا بريد</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>البريد %1</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>بلا عنوان شبكة</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>عنوان الشبكة %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>First comment on this desk</source>
        <translation>أول تعليق له هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln approved</source>
        <translation>
            <numerusform>لا مقبول</numerusform>
            <numerusform>مقبول واحد</numerusform>
            <numerusform>مقبولان</numerusform>
            <numerusform>%Ln مقبولة</numerusform>
            <numerusform>%Ln مقبولًا</numerusform>
            <numerusform>%Ln مقبول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>لا مرفوض</numerusform>
            <numerusform>مرفوض واحد</numerusform>
            <numerusform>مرفوضان</numerusform>
            <numerusform>%Ln مرفوضة</numerusform>
            <numerusform>%Ln مرفوضًا</numerusform>
            <numerusform>%Ln مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>لا شيء بانتظار قرار</numerusform>
            <numerusform>واحد بانتظار قرار</numerusform>
            <numerusform>اثنان بانتظار قرار</numerusform>
            <numerusform>%Ln بانتظار قرار</numerusform>
            <numerusform>%Ln بانتظار قرار</numerusform>
            <numerusform>%Ln بانتظار قرار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>أغلق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>warraq::BreakingDesk</name>
    <message>
        <source>Flag as breaking</source>
        <translation>ضَع عليها «عاجل»</translation>
    </message>
    <message>
        <source>Extend breaking</source>
        <translation>تمديد العاجل</translation>
    </message>
    <message>
        <source>End breaking</source>
        <translation>أنهِ العاجل</translation>
    </message>
    <message>
        <source>Breaking expired</source>
        <translation>انتهت مدة العاجل</translation>
    </message>
</context>
<context>
    <name>warraq::BreakingWorkplace</name>
    <message>
        <source>Nothing is breaking</source>
        <translation>لا خبر عاجلًا الآن</translation>
    </message>
    <message>
        <source>A story flagged as breaking stands here with its countdown, and returns to normal by itself when its time is over.</source>
        <translation>القصة التي يوضع عليها «عاجل» تقف هنا مع عدّها التنازلي، وتعود خبرًا عاديًّا من نفسها حين تنتهي مدتها.</translation>
    </message>
    <message>
        <source>Breaking desk</source>
        <translation>مكتب العاجل</translation>
    </message>
    <message>
        <source>Choose a story</source>
        <translation>اختر قصة</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Returned to an ordinary story by itself</source>
        <translation>عادت خبرًا عاديًّا من نفسها</translation>
    </message>
    <message>
        <source>Ended by %1</source>
        <translation>أنهاه %1</translation>
    </message>
    <message>
        <source>it stood for %1</source>
        <translation>استمر %1</translation>
    </message>
    <message>
        <source>nothing is breaking</source>
        <translation>لا شيء عاجلًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) breaking</source>
        <translation>
            <numerusform>لا خبر عاجلًا</numerusform>
            <numerusform>خبر عاجل واحد</numerusform>
            <numerusform>خبران عاجلان</numerusform>
            <numerusform>%Ln أخبار عاجلة</numerusform>
            <numerusform>%Ln خبرًا عاجلًا</numerusform>
            <numerusform>%Ln خبر عاجل</numerusform>
        </translation>
    </message>
    <message>
        <source>No flags so far</source>
        <translation>لم يوضع «عاجل» على شيء بعد</translation>
    </message>
    <message>
        <source>Last change %1</source>
        <translation>آخر تغيير %1</translation>
    </message>
    <message>
        <source>Find a story or a command…</source>
        <translation>ابحث عن قصة أو أمر…</translation>
    </message>
</context>
<context>
    <name>warraq::CampaignDelegate</name>
    <message numerus="yes">
        <source>%Ln await(s) a decision</source>
        <translation>
            <numerusform>لا شيء بانتظار قرار</numerusform>
            <numerusform>واحد بانتظار قرار</numerusform>
            <numerusform>اثنان بانتظار قرار</numerusform>
            <numerusform>%Ln بانتظار قرار</numerusform>
            <numerusform>%Ln بانتظار قرار</numerusform>
            <numerusform>%Ln بانتظار قرار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::CampaignPage</name>
    <message>
        <source>Similar wave</source>
        <translation>موجة متشابهة</translation>
    </message>
    <message>
        <source>Also those decided before</source>
        <translation>وما حُسم من قبل أيضًا</translation>
    </message>
    <message>
        <source>Show in the queue</source>
        <translation>اعرضها في الطابور</translation>
    </message>
    <message>
        <source>This newsroom is open for reading only.</source>
        <translation>غرفة الأخبار مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Comments of this wave</source>
        <translation>تعليقات هذه الموجة</translation>
    </message>
    <message numerus="yes">
        <source>The commonest text, %Ln time(s); what others say differently is marked.</source>
        <translation>
            <numerusform>النص الأشيع؛ وما يخالفه في غيره مُعلَّم.</numerusform>
            <numerusform>النص الأشيع، ورد مرة واحدة؛ وما يخالفه في غيره مُعلَّم.</numerusform>
            <numerusform>النص الأشيع، ورد مرتين؛ وما يخالفه في غيره مُعلَّم.</numerusform>
            <numerusform>النص الأشيع، ورد %Ln مرات؛ وما يخالفه في غيره مُعلَّم.</numerusform>
            <numerusform>النص الأشيع، ورد %Ln مرة؛ وما يخالفه في غيره مُعلَّم.</numerusform>
            <numerusform>النص الأشيع، ورد %Ln مرة؛ وما يخالفه في غيره مُعلَّم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deciding…</source>
        <translation>نُثبّت القرار…</translation>
    </message>
    <message numerus="yes">
        <source>A key decides %Ln comment(s) as one step.</source>
        <translation>
            <numerusform>لا شيء يُحسم بمفتاح.</numerusform>
            <numerusform>مفتاح واحد يحسم تعليقًا واحدًا.</numerusform>
            <numerusform>مفتاح واحد يحسم تعليقين في خطوة واحدة.</numerusform>
            <numerusform>مفتاح واحد يحسم %Ln تعليقات في خطوة واحدة.</numerusform>
            <numerusform>مفتاح واحد يحسم %Ln تعليقًا في خطوة واحدة.</numerusform>
            <numerusform>مفتاح واحد يحسم %Ln تعليق في خطوة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this wave awaits a decision.</source>
        <translation>لا شيء من هذه الموجة بانتظار قرار.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out.</source>
        <translation>
            <numerusform>لم يُخرج شيء.</numerusform>
            <numerusform>أُخرج واحد.</numerusform>
            <numerusform>أُخرج اثنان.</numerusform>
            <numerusform>أُخرجت %Ln.</numerusform>
            <numerusform>أُخرج %Ln.</numerusform>
            <numerusform>أُخرج %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln comment(s) of a wave, one step</source>
        <translation>
            <numerusform>%1: لا تعليق من الموجة</numerusform>
            <numerusform>%1: تعليق واحد من الموجة</numerusform>
            <numerusform>%1: تعليقان من الموجة، خطوة واحدة</numerusform>
            <numerusform>%1: %Ln تعليقات من الموجة، خطوة واحدة</numerusform>
            <numerusform>%1: %Ln تعليقًا من الموجة، خطوة واحدة</numerusform>
            <numerusform>%1: %Ln تعليق من الموجة، خطوة واحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
</context>
<context>
    <name>warraq::CampaignWords</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>بلا اسم</numerusform>
            <numerusform>باسم واحد</numerusform>
            <numerusform>باسمين</numerusform>
            <numerusform>بـ%Ln أسماء</numerusform>
            <numerusform>بـ%Ln اسمًا</numerusform>
            <numerusform>بـ%Ln اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>بلا عنوان شبكة</numerusform>
            <numerusform>من عنوان شبكة واحد</numerusform>
            <numerusform>من عنوانَي شبكة</numerusform>
            <numerusform>من %Ln عناوين شبكة</numerusform>
            <numerusform>من %Ln عنوان شبكة</numerusform>
            <numerusform>من %Ln عنوان شبكة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(ies)</source>
        <translation>
            <numerusform>دون أي قصة</numerusform>
            <numerusform>تحت قصة واحدة</numerusform>
            <numerusform>تحت قصتين</numerusform>
            <numerusform>تحت %Ln قصص</numerusform>
            <numerusform>تحت %Ln قصة</numerusform>
            <numerusform>تحت %Ln قصة</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>warraq::CampaignsPage</name>
    <message>
        <source>Similar waves</source>
        <translation>الموجات المتشابهة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln or more</source>
        <translation>
            <numerusform>صفر فأكثر</numerusform>
            <numerusform>واحد فأكثر</numerusform>
            <numerusform>اثنان فأكثر</numerusform>
            <numerusform>%Ln فأكثر</numerusform>
            <numerusform>%Ln فأكثر</numerusform>
            <numerusform>%Ln فأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>No wave here</source>
        <translation>لا موجة هنا</translation>
    </message>
    <message>
        <source>When many comments say nearly the same, whoever signs them, they stand here as one group and are decided with one key.</source>
        <translation>حين تقول تعليقات كثيرة الشيء نفسه تقريبًا، أيًّا كان موقّعها، تجتمع هنا في مجموعة واحدة وتُحسم بمفتاح واحد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Looking through %1 of %2…</source>
        <translation>نقرأ %1 من %2…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>نقارن النصوص…</translation>
    </message>
</context>
<context>
    <name>warraq::CardView</name>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
</context>
<context>
    <name>warraq::CommandField</name>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Search everywhere here for %1</source>
        <translation>ابحث هنا في كل النصوص عن %1</translation>
    </message>
</context>
<context>
    <name>warraq::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;قصة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>warraq::CommentDelegate</name>
    <message>
        <source>disguised letters</source>
        <translation>حروف متنكّرة</translation>
    </message>
    <message>
        <source>disguised name</source>
        <translation>اسم متنكّر</translation>
    </message>
    <message>
        <source>first comment</source>
        <translation>أول تعليق</translation>
    </message>
    <message>
        <source>link leads elsewhere</source>
        <translation>رابط يقود إلى غير ما يُظهره</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%Ln روابط</numerusform>
            <numerusform>%Ln رابطًا</numerusform>
            <numerusform>%Ln رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden direction</source>
        <translation>اتجاه مخفي</translation>
    </message>
    <message>
        <source>hidden characters</source>
        <translation>محارف مخفية</translation>
    </message>
    <message>
        <source>stacked marks</source>
        <translation>علامات متراكمة</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>left for later</source>
        <translation>مؤجّل</translation>
    </message>
    <message>
        <source>in reply to “%1”</source>
        <translation>ردًّا على «%1»</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>محدَّد</translation>
    </message>
    <message>
        <source>words changed by the desk</source>
        <translation>عدّلت غرفة الأخبار كلماته</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused word(s)</source>
        <translation>
            <numerusform>لا كلمة مرفوضة</numerusform>
            <numerusform>كلمة مرفوضة</numerusform>
            <numerusform>كلمتان مرفوضتان</numerusform>
            <numerusform>%Ln كلمات مرفوضة</numerusform>
            <numerusform>%Ln كلمة مرفوضة</numerusform>
            <numerusform>%Ln كلمة مرفوضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed word(s)</source>
        <translation>
            <numerusform>لا كلمة من القائمة</numerusform>
            <numerusform>كلمة من القائمة</numerusform>
            <numerusform>كلمتان من القائمة</numerusform>
            <numerusform>%Ln كلمات من القائمة</numerusform>
            <numerusform>%Ln كلمة من القائمة</numerusform>
            <numerusform>%Ln كلمة من القائمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::CommentQueue</name>
    <message>
        <source>Back in the queue</source>
        <translation>عاد بانتظار قرار</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Marked as spam</source>
        <translation>مزعج</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
</context>
<context>
    <name>warraq::CommentsDeskView</name>
    <message>
        <source>This newsroom is open for reading only.</source>
        <translation>غرفة الأخبار هذه مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>أظهر الكل من جديد</translation>
    </message>
    <message>
        <source>The comments could not be read.</source>
        <translation>تعذّرت قراءة التعليقات.</translation>
    </message>
    <message>
        <source>The decision was not kept; the comment is as it was.</source>
        <translation>لم يُحفظ القرار، والتعليق باقٍ كما كان.</translation>
    </message>
    <message>
        <source>The rest was left for later</source>
        <translation>الباقي مؤجّل</translation>
    </message>
    <message>
        <source>You looked at every comment of this list. Those you held are still waiting.</source>
        <translation>مررت على كل تعليق في هذه القائمة. ما أجّلته باقٍ بانتظار قرار.</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>أظهرها من جديد</translation>
    </message>
    <message>
        <source>No comment here</source>
        <translation>لا تعليق هنا</translation>
    </message>
    <message>
        <source>No comments yet</source>
        <translation>لا تعليقات بعد</translation>
    </message>
    <message>
        <source>Readers’ comments come with an export of the site: import a WordPress file (Ctrl+Shift+I).</source>
        <translation>تأتي تعليقات القرّاء مع تصدير الموقع: استورد ملف ووردبريس (Ctrl+Shift+I).</translation>
    </message>
    <message>
        <source>Nothing awaits a decision</source>
        <translation>لا شيء بانتظار قرار</translation>
    </message>
    <message>
        <source>Every comment is decided. New ones appear here after the next import.</source>
        <translation>صدر القرار في كل التعليقات. الجديد منها يظهر هنا بعد الاستيراد التالي.</translation>
    </message>
    <message>
        <source>Look through the approved ones</source>
        <translation>تصفّح المقبولة</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>No comment stands in “%1”.</source>
        <translation>لا تعليق في «%1».</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message>
        <source>Deciding about many comments. You can go on reading.</source>
        <translation>يُبَتّ في تعليقات كثيرة، ويمكنك مواصلة القراءة.</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>احفظ هذا العرض</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>احفظه</translation>
    </message>
    <message>
        <source>Its name, as it shall stand beside the queues</source>
        <translation>اسمه كما يظهر تحت القوائم</translation>
    </message>
    <message>
        <source>All of this list</source>
        <translation>هذه القائمة كلها</translation>
    </message>
    <message numerus="yes">
        <source>What shall happen to %Ln comment(s)? It is one step: Z takes it back.</source>
        <translation>
            <numerusform>ما مصير صفر تعليق؟ هي خطوة واحدة: يُرجعها Z.</numerusform>
            <numerusform>ما مصير تعليق واحد؟ هي خطوة واحدة: يُرجعها Z.</numerusform>
            <numerusform>ما مصير تعليقين؟ هي خطوة واحدة: يُرجعها Z.</numerusform>
            <numerusform>ما مصير %Ln تعليقات؟ هي خطوة واحدة: يُرجعها Z.</numerusform>
            <numerusform>ما مصير %Ln تعليقًا؟ هي خطوة واحدة: يُرجعها Z.</numerusform>
            <numerusform>ما مصير %Ln تعليق؟ هي خطوة واحدة: يُرجعها Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>مزعج</translation>
    </message>
    <message>
        <source>One comment at a time; O or Escape brings the rest back</source>
        <translation>تعليق واحد في كل مرة؛ O أو Esc يعيد البقية</translation>
    </message>
    <message>
        <source>The queue is back</source>
        <translation>عادت القائمة</translation>
    </message>
    <message>
        <source>Every queue</source>
        <translation>كل القوائم</translation>
    </message>
    <message>
        <source>In “%1” nothing fits what you chose.</source>
        <translation>لا شيء في «%1» يوافق ما اخترته.</translation>
    </message>
</context>
<context>
    <name>warraq::CommentsWorkplace</name>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>تراجع عن آخر قرار</translation>
    </message>
    <message>
        <source>Keys of the comments</source>
        <translation>مفاتيح التعليقات</translation>
    </message>
    <message>
        <source>Every decision is kept on this machine</source>
        <translation>كل قرار محفوظ على هذا الجهاز</translation>
    </message>
    <message>
        <source>Read only: nothing can be decided</source>
        <translation>للقراءة فقط: لا يمكن اتخاذ قرار</translation>
    </message>
    <message>
        <source>Moderator: %1</source>
        <translation>المشرف: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln awaiting a decision</source>
        <translation>
            <numerusform>لا تعليق بانتظار قرار</numerusform>
            <numerusform>تعليق واحد بانتظار قرار</numerusform>
            <numerusform>تعليقان بانتظار قرار</numerusform>
            <numerusform>%Ln تعليقات بانتظار قرار</numerusform>
            <numerusform>%Ln تعليقًا بانتظار قرار</numerusform>
            <numerusform>%Ln تعليق بانتظار قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you decided %Ln today</source>
        <translation>
            <numerusform>لم تقرّر في شيء اليوم</numerusform>
            <numerusform>قرّرت اليوم في تعليق واحد</numerusform>
            <numerusform>قرّرت اليوم في تعليقين</numerusform>
            <numerusform>قرّرت اليوم في %Ln تعليقات</numerusform>
            <numerusform>قرّرت اليوم في %Ln تعليقًا</numerusform>
            <numerusform>قرّرت اليوم في %Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the comments or run a command…</source>
        <translation>ابحث في التعليقات أو نفّذ أمرًا…</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>Rules, words, waves, learner, journal (T)</source>
        <translation>القواعد والكلمات والموجات والمتعلّم والسجل (T)</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>ال&amp;قواعد…</translation>
    </message>
    <message>
        <source>&amp;Words…</source>
        <translation>ال&amp;كلمات…</translation>
    </message>
    <message>
        <source>Waves of the &amp;same text…</source>
        <translation>م&amp;وجات النص الواحد…</translation>
    </message>
    <message>
        <source>&amp;Learner…</source>
        <translation>الم&amp;تعلّم…</translation>
    </message>
    <message>
        <source>&amp;Journal of decisions…</source>
        <translation>&amp;سجل القرارات…</translation>
    </message>
    <message>
        <source>No other comment says the same</source>
        <translation>لا تعليق آخر يقول الشيء نفسه</translation>
    </message>
</context>
<context>
    <name>warraq::CompareCanvas</name>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>حدّد الكل</translation>
    </message>
</context>
<context>
    <name>warraq::CompareNote</name>
    <message>
        <source>Moved from here</source>
        <translation>نُقلت من هنا</translation>
    </message>
    <message>
        <source>Moved here</source>
        <translation>نُقلت إلى هنا</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>heading %1</source>
        <translation>عنوان %1</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>فاصل</translation>
    </message>
    <message>
        <source>embed</source>
        <translation>تضمين</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>two versions</source>
        <translation>نصّان</translation>
    </message>
    <message>
        <source>Direction: now right to left</source>
        <translation>الاتجاه: صار من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Direction: now left to right</source>
        <translation>الاتجاه: صار من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Direction of a part</source>
        <translation>اتجاه جزء منها</translation>
    </message>
    <message>
        <source>Was %1, is %2</source>
        <translation>كانت %1 وصارت %2</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>المسافة البادئة</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Was “%1”, is “%2”</source>
        <translation>كان «%1» وصار «%2»</translation>
    </message>
    <message>
        <source>Added paragraph: %1</source>
        <translation>فقرة مضافة: %1</translation>
    </message>
    <message>
        <source>Removed paragraph: %1</source>
        <translation>فقرة محذوفة: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>مضاف: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>محذوف: %1</translation>
    </message>
    <message>
        <source>Spelling: %1 became %2</source>
        <translation>إملاء: %1 صارت %2</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 صارت %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) unchanged</source>
        <translation>
            <numerusform>لا فقرات بلا تغيير</numerusform>
            <numerusform>فقرة واحدة بلا تغيير</numerusform>
            <numerusform>فقرتان بلا تغيير</numerusform>
            <numerusform>%Ln فقرات بلا تغيير</numerusform>
            <numerusform>%Ln فقرة بلا تغيير</numerusform>
            <numerusform>%Ln فقرة بلا تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>لا تغيير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>لا تغيير</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::CompareView</name>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>What was beside what is</source>
        <translation>ما كان بجانب ما صار</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>في نص واحد</translation>
    </message>
    <message>
        <source>One text; what was removed is struck through</source>
        <translation>نص واحد، والمحذوف مشطوب</translation>
    </message>
    <message>
        <source>Show unchanged</source>
        <translation>أظهر ما لم يتغير</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>التغيير %1 من %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من «%1» إلى «%2»</translation>
    </message>
</context>
<context>
    <name>warraq::ConditionRow</name>
    <message>
        <source>What is looked at</source>
        <translation>ما يُنظر فيه</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>كيف يُقارن</translation>
    </message>
    <message>
        <source>One or more, with commas between them</source>
        <translation>واحدة أو أكثر، بينها فواصل</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>بماذا</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>احذف هذا الشرط</translation>
    </message>
</context>
<context>
    <name>warraq::ConflictCommands</name>
    <message>
        <source>Choose a version</source>
        <translation>اختيار نسخة</translation>
    </message>
</context>
<context>
    <name>warraq::ConflictDialog</name>
    <message>
        <source>Two versions of one place</source>
        <translation>نسختان لموضع واحد</translation>
    </message>
    <message>
        <source>Two people wrote here. Nothing of either is lost until you choose.</source>
        <translation>كتب هنا شخصان، ولا يضيع شيء مما كتبا حتى تختار.</translation>
    </message>
    <message>
        <source>Two people changed this: %1. Nothing of either is lost until you choose.</source>
        <translation>غيّر شخصان هذا: %1. ولا يضيع شيء مما كتبا حتى تختار.</translation>
    </message>
    <message>
        <source>Edit as source…</source>
        <translation>عدّل المصدر…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Take the first</source>
        <translation>خذ الأولى</translation>
    </message>
    <message>
        <source>Take the second</source>
        <translation>خذ الثانية</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>أبقِ كلتيهما</translation>
    </message>
</context>
<context>
    <name>warraq::ContextColumn</name>
    <message>
        <source>Open the story</source>
        <translation>افتح القصة</translation>
    </message>
    <message>
        <source>Only its comments</source>
        <translation>تعليقاتها وحدها</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>الحوار</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>صاحب التعليق</translation>
    </message>
    <message>
        <source>Truth of the text</source>
        <translation>حقيقة النص</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>The story is not in this newsroom</source>
        <translation>القصة ليست في غرفة الأخبار هذه</translation>
    </message>
    <message>
        <source>Untitled story</source>
        <translation>قصة بلا عنوان</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>عاجل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln awaiting a decision</source>
        <translation>
            <numerusform>لا شيء بانتظار قرار</numerusform>
            <numerusform>واحد بانتظار قرار</numerusform>
            <numerusform>اثنان بانتظار قرار</numerusform>
            <numerusform>%Ln بانتظار قرار</numerusform>
            <numerusform>%Ln بانتظار قرار</numerusform>
            <numerusform>%Ln بانتظار قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
</context>
<context>
    <name>warraq::CountsPopup</name>
    <message>
        <source>Counts</source>
        <translation>العدّ</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>المحدَّد</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>As a reader sees them: a letter with its tashkeel is one, invisible marks are none</source>
        <translation>كما يراها القارئ: الحرف مع تشكيله واحد، والعلامات غير المرئية لا تُعد</translation>
    </message>
    <message>
        <source>Without spaces</source>
        <translation>من دون المسافات</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>وقت القراءة</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>الإشعار</translation>
    </message>
    <message numerus="yes">
        <source>Phones show %Ln character(s) everywhere and cut after the limit</source>
        <translation>
            <numerusform>تعرض الهواتف %Ln حرف في كل مكان وتقطع ما بعد الحد</numerusform>
            <numerusform>تعرض الهواتف حرفًا واحدًا في كل مكان وتقطع ما بعد الحد</numerusform>
            <numerusform>تعرض الهواتف حرفين في كل مكان وتقطع ما بعد الحد</numerusform>
            <numerusform>تعرض الهواتف %Ln أحرف في كل مكان وتقطع ما بعد الحد</numerusform>
            <numerusform>تعرض الهواتف %Ln حرفًا في كل مكان وتقطع ما بعد الحد</numerusform>
            <numerusform>تعرض الهواتف %Ln حرف في كل مكان وتقطع ما بعد الحد</numerusform>
        </translation>
    </message>
    <message>
        <source>Post on X</source>
        <translation>منشور على إكس</translation>
    </message>
    <message numerus="yes">
        <source>As X counts: any address is %Ln character(s)</source>
        <translation>
            <numerusform>بحساب إكس: أي عنوان يساوي %Ln حرف</numerusform>
            <numerusform>بحساب إكس: أي عنوان يساوي حرفًا واحدًا</numerusform>
            <numerusform>بحساب إكس: أي عنوان يساوي حرفين</numerusform>
            <numerusform>بحساب إكس: أي عنوان يساوي %Ln أحرف</numerusform>
            <numerusform>بحساب إكس: أي عنوان يساوي %Ln حرفًا</numerusform>
            <numerusform>بحساب إكس: أي عنوان يساوي %Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>الرسائل القصيرة</translation>
    </message>
    <message>
        <source>One Arabic letter makes every message shorter: 70 characters, 67 each in a row</source>
        <translation>حرف عربي واحد يقصّر كل رسالة: 70 حرفًا، أو 67 لكل واحدة إن تعددت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left in the last one</source>
        <translation>
            <numerusform>لم يبق في الأخيرة مكان</numerusform>
            <numerusform>بقي في الأخيرة حرف واحد</numerusform>
            <numerusform>بقي في الأخيرة حرفان</numerusform>
            <numerusform>بقي في الأخيرة %Ln أحرف</numerusform>
            <numerusform>بقي في الأخيرة %Ln حرفًا</numerusform>
            <numerusform>بقي في الأخيرة %Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::Deciding</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Not decided: the site brought another text while you read. This is the new one.</source>
        <translation>لم يُبَتّ فيه: تغيّر نصّه في الموقع وأنت تقرؤه، وهذا نصّه الجديد.</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>لا شيء محدَّد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) marked: the next key decides about all</source>
        <translation>
            <numerusform>لا تعليق محدَّد: المفتاح التالي يبتّ فيها كلها</numerusform>
            <numerusform>تعليق واحد محدَّد: المفتاح التالي يبتّ فيها كلها</numerusform>
            <numerusform>تعليقان محدَّدان: المفتاح التالي يبتّ فيها كلها</numerusform>
            <numerusform>%Ln تعليقات محدَّدة: المفتاح التالي يبتّ فيها كلها</numerusform>
            <numerusform>%Ln تعليقًا محدَّدًا: المفتاح التالي يبتّ فيها كلها</numerusform>
            <numerusform>%Ln تعليق محدَّد: المفتاح التالي يبتّ فيها كلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln comment(s), one step back with Z</source>
        <translation>
            <numerusform>%1: لا تعليق، تُرجع بخطوة واحدة (Z)</numerusform>
            <numerusform>%1: تعليق واحد، تُرجع بخطوة واحدة (Z)</numerusform>
            <numerusform>%1: تعليقان، تُرجع بخطوة واحدة (Z)</numerusform>
            <numerusform>%1: %Ln تعليقات، تُرجع بخطوة واحدة (Z)</numerusform>
            <numerusform>%1: %Ln تعليقًا، تُرجع بخطوة واحدة (Z)</numerusform>
            <numerusform>%1: %Ln تعليق، تُرجع بخطوة واحدة (Z)</numerusform>
        </translation>
    </message>
    <message>
        <source>The reply stands under the comment</source>
        <translation>الرد قائم تحت التعليق</translation>
    </message>
    <message>
        <source>There is no decision to take back</source>
        <translation>ما من قرار يُتراجع عنه</translation>
    </message>
    <message>
        <source>There is nothing to decide again</source>
        <translation>ما من قرار يُعاد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken back</source>
        <translation>
            <numerusform>لم يُتراجع عن قرار</numerusform>
            <numerusform>تُرُوجع عن قرار واحد</numerusform>
            <numerusform>تُرُوجع عن قرارين</numerusform>
            <numerusform>تُرُوجع عن %Ln قرارات</numerusform>
            <numerusform>تُرُوجع عن %Ln قرارًا</numerusform>
            <numerusform>تُرُوجع عن %Ln قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Reply to “%1”</source>
        <translation>الرد على «%1»</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>It stands under the comment as %1.</source>
        <translation>يظهر تحت التعليق باسم %1.</translation>
    </message>
    <message>
        <source>This newsroom does not change readers’ words (its settings say so).</source>
        <translation>لا تغيّر غرفة الأخبار هذه كلمات القرّاء (هكذا في إعداداتها).</translation>
    </message>
    <message>
        <source>The words of “%1”</source>
        <translation>كلمات «%1»</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>غيِّر</translation>
    </message>
    <message>
        <source>A note belongs to a refusal: refuse a comment first.</source>
        <translation>الملاحظة تتبع الرفض: ارفض تعليقًا أولًا.</translation>
    </message>
    <message>
        <source>Why was it refused?</source>
        <translation>لماذا رُفض؟</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>احفظ الملاحظة</translation>
    </message>
    <message>
        <source>For the desk; readers never see it.</source>
        <translation>لغرفة الأخبار وحدها، ولا يراها القرّاء.</translation>
    </message>
    <message>
        <source>The desk’s words stand again</source>
        <translation>عادت كلمات غرفة الأخبار</translation>
    </message>
    <message>
        <source>The reader’s own words stand again</source>
        <translation>عادت كلمات القارئ نفسه</translation>
    </message>
    <message>
        <source>The reply stands again</source>
        <translation>عاد الرد</translation>
    </message>
    <message>
        <source>The reply was taken back</source>
        <translation>سُحب الرد</translation>
    </message>
    <message numerus="yes">
        <source>Decided again: %1, %Ln comment(s)</source>
        <translation>
            <numerusform>أعيد القرار: %1، لا تعليق</numerusform>
            <numerusform>أعيد القرار: %1، تعليق واحد</numerusform>
            <numerusform>أعيد القرار: %1، تعليقان</numerusform>
            <numerusform>أعيد القرار: %1، %Ln تعليقات</numerusform>
            <numerusform>أعيد القرار: %1، %Ln تعليقًا</numerusform>
            <numerusform>أعيد القرار: %1، %Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %1, %Ln comment(s)</source>
        <translation>
            <numerusform>تُرُوجع عن: %1، لا تعليق</numerusform>
            <numerusform>تُرُوجع عن: %1، تعليق واحد</numerusform>
            <numerusform>تُرُوجع عن: %1، تعليقان</numerusform>
            <numerusform>تُرُوجع عن: %1، %Ln تعليقات</numerusform>
            <numerusform>تُرُوجع عن: %1، %Ln تعليقًا</numerusform>
            <numerusform>تُرُوجع عن: %1، %Ln تعليق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::DecisionBar</name>
    <message>
        <source>Approve</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>مزعج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show it on the site</source>
        <translation>أظهره على الموقع</translation>
    </message>
    <message>
        <source>Leave it for later, or take it back into the queue</source>
        <translation>أجّله، أو أعده إلى ما ينتظر قرارًا</translation>
    </message>
    <message>
        <source>Into the trash; it can be taken back</source>
        <translation>إلى المهملات، وتستطيع التراجع</translation>
    </message>
    <message>
        <source>Advertising or abuse by machine</source>
        <translation>إعلان أو إزعاج آلي</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>تراجع عن آخر قرار</translation>
    </message>
</context>
<context>
    <name>warraq::DirectionCommands</name>
    <message>
        <source>Direction findings</source>
        <translation>مواضع الاتجاه</translation>
    </message>
    <message>
        <source>Why is this reversed?</source>
        <translation>لماذا ينقلب هذا؟</translation>
    </message>
</context>
<context>
    <name>warraq::DirectionNotes</name>
    <message>
        <source>Mend the direction</source>
        <translation>إصلاح الاتجاه</translation>
    </message>
</context>
<context>
    <name>warraq::DirectionPanel</name>
    <message>
        <source>More places: %1</source>
        <translation>مواضع أخرى: %1</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>أصلح</translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>أصلح الكل</translation>
    </message>
    <message>
        <source>Direction findings</source>
        <translation>مواضع الاتجاه</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>What readers of the site see in another order</source>
        <translation>ما يراه قراء الموقع بترتيب آخر</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص مجرد</translation>
    </message>
    <message>
        <source>Where the first letter decides, as in feeds and mail</source>
        <translation>حيث يقرر الحرف الأول، كما في الخلاصات والبريد</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>SMS and push messages, which lose all direction characters</source>
        <translation>الرسائل القصيرة والإشعارات، وهي تفقد كل محارف الاتجاه</translation>
    </message>
    <message>
        <source>Mends the selected place (Ctrl+.)</source>
        <translation>يصلح الموضع المختار (Ctrl+.)</translation>
    </message>
    <message>
        <source>Mends all of the text in one step, the headline in another</source>
        <translation>يصلح النص كله في خطوة، والعنوان في خطوة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>هناك: %1</translation>
    </message>
    <message>
        <source>Mended: %1</source>
        <translation>بعد الإصلاح: %1</translation>
    </message>
    <message>
        <source>Meant: %1</source>
        <translation>المقصود: %1</translation>
    </message>
    <message numerus="yes">
        <source>Direction: %Ln place(s)</source>
        <translation>
            <numerusform>الاتجاه: لا مواضع</numerusform>
            <numerusform>الاتجاه: موضع واحد</numerusform>
            <numerusform>الاتجاه: موضعان</numerusform>
            <numerusform>الاتجاه: %Ln مواضع</numerusform>
            <numerusform>الاتجاه: %Ln موضعًا</numerusform>
            <numerusform>الاتجاه: %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything reads as it is written.</source>
        <translation>كل شيء يُقرأ كما كُتب.</translation>
    </message>
    <message>
        <source>It reads there as it does here.</source>
        <translation>يُقرأ هناك كما يُقرأ هنا.</translation>
    </message>
    <message>
        <source>An isolate lacks its other half.</source>
        <translation>عزلٌ ينقصه نصفه الآخر.</translation>
    </message>
    <message>
        <source>A hidden character forces letters into another order.</source>
        <translation>محرف خفي يفرض على الحروف ترتيبًا آخر.</translation>
    </message>
    <message>
        <source>Old direction characters spill into the text beside them.</source>
        <translation>محارف اتجاه قديمة تؤثر فيما يجاورها.</translation>
    </message>
    <message>
        <source>The paragraph runs against most of its letters.</source>
        <translation>اتجاه الفقرة خلاف اتجاه معظم حروفها.</translation>
    </message>
    <message>
        <source>As plain text the paragraph begins from the other side.</source>
        <translation>تبدأ الفقرة من الجهة الأخرى إذا صارت نصًّا مجردًا.</translation>
    </message>
    <message>
        <source>A message loses what keeps this in order. Only other words would help.</source>
        <translation>تفقد الرسالة ما يحفظ ترتيب هذا، ولا حل إلا صياغة أخرى.</translation>
    </message>
    <message>
        <source>An invisible mark changes nothing.</source>
        <translation>علامة خفية لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>العنوان التمهيدي</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>“%1” is torn apart or turned around.</source>
        <translation>تتفرق «%1» أو ينقلب ترتيبها.</translation>
    </message>
</context>
<context>
    <name>warraq::DryRunPanel</name>
    <message>
        <source>See what these rules would have made of every comment that is here, before you save them. Nothing is changed by it.</source>
        <translation>انظر ما كانت هذه القواعد لتفعله بكل تعليق هنا قبل أن تحفظها. لا يغيّر ذلك شيئًا.</translation>
    </message>
    <message>
        <source>Try on all comments</source>
        <translation>جرّبها على كل التعليقات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>اعرض</translation>
    </message>
    <message>
        <source>Show these comments</source>
        <translation>اعرض هذه التعليقات</translation>
    </message>
    <message>
        <source>Of %1 comments these rules would hold or reject %2; you had approved %3 of them.</source>
        <translation>من %1 من التعليقات تحتجز هذه القواعد أو ترفض %2؛ وكنتم قد قبلتم منها %3.</translation>
    </message>
    <message>
        <source>They would reject %1; you had approved %2 of them.</source>
        <translation>ترفض %1؛ وكنتم قد قبلتم منها %2.</translation>
    </message>
    <message>
        <source>Newly caught: %1, of which you had approved %2 and rejected %3.</source>
        <translation>ما تمسكه جديدًا: %1، قبلتم منها %2 ورفضتم %3.</translation>
    </message>
    <message>
        <source>No longer caught: %1, of which you had approved %2 and rejected %3.</source>
        <translation>ما لم تعد تمسكه: %1، قبلتم منها %2 ورفضتم %3.</translation>
    </message>
    <message>
        <source>They catch what the present rules catch.</source>
        <translation>تمسك ما تمسكه القواعد الحالية.</translation>
    </message>
</context>
<context>
    <name>warraq::EditorCommands</name>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>عنوان 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>عنوان 3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>عنوان 4</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقّمة</translation>
    </message>
    <message>
        <source>Who said it…</source>
        <translation>قائل الاقتباس…</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>رابط…</translation>
    </message>
    <message>
        <source>Right to left (Ctrl with right Shift)</source>
        <translation>من اليمين إلى اليسار (Ctrl مع Shift الأيمن)</translation>
    </message>
    <message>
        <source>Left to right (Ctrl with left Shift)</source>
        <translation>من اليسار إلى اليمين (Ctrl مع Shift الأيسر)</translation>
    </message>
    <message>
        <source>Turn the paragraph&apos;s direction</source>
        <translation>اقلب اتجاه الفقرة</translation>
    </message>
    <message>
        <source>Isolate left to right</source>
        <translation>اعزل من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Isolate right to left</source>
        <translation>اعزل من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Take the isolate away</source>
        <translation>ارفع العزل</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>فاصل</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>الصق نصًّا مجرّدًا</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>الخطأ الإملائي التالي</translation>
    </message>
    <message>
        <source>Isolate what would reorder</source>
        <translation>اعزل ما قد ينقلب ترتيبه</translation>
    </message>
    <message>
        <source>Show invisible characters</source>
        <translation>أظهر المحارف الخفية</translation>
    </message>
    <message>
        <source>Move the caret in the order of the text</source>
        <translation>حرّك المؤشر بترتيب النص</translation>
    </message>
    <message>
        <source>Counts…</source>
        <translation>العدّ…</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>نوع الفقرة</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
</context>
<context>
    <name>warraq::EditorStatus</name>
    <message>
        <source>Goes to the next misspelled word</source>
        <translation>يذهب إلى الخطأ الإملائي التالي</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>من اليمين</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>من اليسار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>تُقرأ في أقل من دقيقة</numerusform>
            <numerusform>تُقرأ في دقيقة</numerusform>
            <numerusform>تُقرأ في دقيقتين</numerusform>
            <numerusform>تُقرأ في %n دقائق</numerusform>
            <numerusform>تُقرأ في %n دقيقة</numerusform>
            <numerusform>تُقرأ في %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Next misspelled word (F7)</source>
        <translation>الخطأ الإملائي التالي (F7)</translation>
    </message>
    <message>
        <source>No dictionary installed for: %1</source>
        <translation>لا قاموس مثبّتًا على هذا الجهاز لـ: %1</translation>
    </message>
    <message>
        <source>Spelling %1</source>
        <translation>إملاء %1</translation>
    </message>
    <message>
        <source>Spelling %1, dictionary missing</source>
        <translation>الإملاء %1، والقاموس ناقص</translation>
    </message>
    <message>
        <source>Left of the caret: %1</source>
        <translation>يسار المؤشر: %1</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>لوحة المفاتيح: %1</translation>
    </message>
    <message>
        <source>Counts of the selection, the headline and the story</source>
        <translation>عدّ المحدَّد والعنوان والقصة</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln word(s)</source>
        <translation>
            <numerusform>%L1 من %Ln كلمة</numerusform>
            <numerusform>%L1 من كلمة واحدة</numerusform>
            <numerusform>%L1 من كلمتين</numerusform>
            <numerusform>%L1 من %Ln كلمات</numerusform>
            <numerusform>%L1 من %Ln كلمة</numerusform>
            <numerusform>%L1 من %Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Places that readers see in another order (Ctrl+Shift+K)</source>
        <translation>مواضع يراها القراء بترتيب آخر (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Direction %1</source>
        <translation>الاتجاه %1</translation>
    </message>
</context>
<context>
    <name>warraq::EditorToolBar</name>
    <message>
        <source>Kind of paragraph</source>
        <translation>نوع الفقرة</translation>
    </message>
    <message>
        <source>B</source>
        <comment>one letter for bold</comment>
        <translation>ع</translation>
    </message>
    <message>
        <source>I</source>
        <comment>one letter for italic</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>⇤ ي</source>
        <comment>paragraph direction, right to left</comment>
        <translation>⇤ ي</translation>
    </message>
    <message>
        <source>LTR ⇥</source>
        <comment>paragraph direction, left to right</comment>
        <translation>LTR ⇥</translation>
    </message>
    <message>
        <source>⟨Isolate⟩</source>
        <translation>⟨عزل⟩</translation>
    </message>
    <message>
        <source>Keep the selected words together in one direction</source>
        <translation>أبقِ الكلمات المحددة معًا في اتجاه واحد</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>أوامر أخرى</translation>
    </message>
</context>
<context>
    <name>warraq::ExamplePanel</name>
    <message>
        <source>Name of the writer</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Write or paste a comment</source>
        <translation>اكتب تعليقًا أو الصقه</translation>
    </message>
    <message>
        <source>Text of the comment</source>
        <translation>نص التعليق</translation>
    </message>
    <message>
        <source>Score %1: would be approved, being below %2.</source>
        <translation>الدرجة %1: يُقبل لأنه دون %2.</translation>
    </message>
    <message>
        <source>Score %1: a rule would reject it.</source>
        <translation>الدرجة %1: ترفضه قاعدة.</translation>
    </message>
    <message>
        <source>Score %1: would be held. Below %2 it would be approved.</source>
        <translation>الدرجة %1: يُحتجز. ويُقبل لو كان دون %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a rule, its weight</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>warraq::FilterDialog</name>
    <message>
        <source>Which comments?</source>
        <translation>أيّ التعليقات؟</translation>
    </message>
    <message>
        <source>Every queue</source>
        <translation>كل القوائم</translation>
    </message>
    <message>
        <source>Every section</source>
        <translation>كل الأقسام</translation>
    </message>
    <message>
        <source>With or without</source>
        <translation>برابط أو بلا رابط</translation>
    </message>
    <message>
        <source>With a link</source>
        <translation>فيه رابط</translation>
    </message>
    <message>
        <source>Without a link</source>
        <translation>بلا رابط</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>أيّ سبب أو لا سبب</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>عنوان الشبكة</translation>
    </message>
    <message>
        <source>Written since</source>
        <translation>كُتب منذ</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>كُتب قبل</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Weight from</source>
        <translation>الوزن من</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>اعرضها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>All conditions away</source>
        <translation>أزل الشروط كلها</translation>
    </message>
</context>
<context>
    <name>warraq::FilterLine</name>
    <message>
        <source>With a link</source>
        <translation>فيه رابط</translation>
    </message>
    <message>
        <source>Without a link</source>
        <translation>بلا رابط</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>الأَولى أولًا</translation>
    </message>
    <message>
        <source>Story: %1</source>
        <translation>القصة: %1</translation>
    </message>
    <message>
        <source>A section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>بحث: %1</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>الاسم: %1</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>البريد: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Weight from %1</source>
        <translation>الوزن من %1</translation>
    </message>
    <message>
        <source>Weight up to %1</source>
        <translation>الوزن حتى %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>One wave</source>
        <translation>موجة واحدة</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>احفظ العرض…</translation>
    </message>
    <message>
        <source>It gets a name and stands beside the queues</source>
        <translation>يأخذ اسمًا ويظهر تحت القوائم</translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation>أزل هذا الشرط</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln comment(s)</source>
        <translation>
            <numerusform>أكثر من صفر تعليق</numerusform>
            <numerusform>أكثر من تعليق واحد</numerusform>
            <numerusform>أكثر من تعليقين</numerusform>
            <numerusform>أكثر من %Ln تعليقات</numerusform>
            <numerusform>أكثر من %Ln تعليقًا</numerusform>
            <numerusform>أكثر من %Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) fit</source>
        <translation>
            <numerusform>لا تعليق يوافق</numerusform>
            <numerusform>تعليق واحد يوافق</numerusform>
            <numerusform>تعليقان يوافقان</numerusform>
            <numerusform>%Ln تعليقات توافق</numerusform>
            <numerusform>%Ln تعليقًا يوافق</numerusform>
            <numerusform>%Ln تعليق يوافق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::FindBar</name>
    <message>
        <source>Find</source>
        <translation>ابحث عن</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدل به</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>التالي (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>أغلق (Esc)</translation>
    </message>
    <message>
        <source>E&amp;xact spelling</source>
        <translation>رسم مطا&amp;بق</translation>
    </message>
    <message>
        <source>Tashkeel, hamza, tatweel, digits and capital letters count. Otherwise «احمد» finds «أَحْمَد» too.</source>
        <translation>يُراعى التشكيل والهمزة والتطويل وشكل الأرقام والأحرف الكبيرة. وإلا وجد «احمد» «أَحْمَد» أيضًا.</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>كلمات &amp;كاملة</translation>
    </message>
    <message>
        <source>Not inside other words. What is attached stays: «صداقة» finds «والصداقة».</source>
        <translation>لا داخل كلمات أخرى. وما اتصل بالكلمة يبقى: «صداقة» يجد «والصداقة».</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>تعبير &amp;نمطي</translation>
    </message>
    <message>
        <source>A pattern: \d+ is a number, \w+ a word. Replace with \1 for what the first brackets found.</source>
        <translation>نمط: ⁦\d+⁩ عدد، و⁦\w+⁩ كلمة. وفي الاستبدال ⁦\1⁩ لما وجده القوسان الأولان.</translation>
    </message>
    <message>
        <source>In &amp;selection</source>
        <translation>في الم&amp;حدَّد</translation>
    </message>
    <message>
        <source>Only in the text that was selected</source>
        <translation>في النص المحدَّد وحده</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>&amp;استبدل</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>استبدلها &amp;جميعًا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>البحث والاستبدال</translation>
    </message>
    <message>
        <source>This expression is not complete or not right at character %1.</source>
        <translation>هذا التعبير ناقص أو غير صحيح عند الحرف %1.</translation>
    </message>
    <message>
        <source>From the other end again.</source>
        <translation>من الطرف الآخر مجددًا.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>This expression tries too many ways; only what was found so far is shown.</source>
        <translation>هذا التعبير يجرّب احتمالات أكثر مما ينبغي؛ يظهر ما وُجد حتى الآن وحده.</translation>
    </message>
    <message>
        <source>Nothing is left to replace.</source>
        <translation>لم يبقَ ما يُستبدل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced.</source>
        <translation>
            <numerusform>لم يُستبدل شيء.</numerusform>
            <numerusform>استُبدل موضع واحد.</numerusform>
            <numerusform>استُبدل موضعان.</numerusform>
            <numerusform>استُبدلت %Ln مواضع.</numerusform>
            <numerusform>استُبدل %Ln موضعًا.</numerusform>
            <numerusform>استُبدل %Ln موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every place says this already.</source>
        <translation>هذا ما هو مكتوب في كل المواضع أصلًا.</translation>
    </message>
</context>
<context>
    <name>warraq::FlagPanel</name>
    <message>
        <source>Flagged, until %1</source>
        <translation>وُضع عليها حتى %1</translation>
    </message>
    <message>
        <source>Extended, until %1</source>
        <translation>مُدِّد حتى %1</translation>
    </message>
    <message>
        <source>Expired by itself</source>
        <translation>انتهى من نفسه</translation>
    </message>
    <message>
        <source>Ended by hand</source>
        <translation>أُنهي يدويًّا</translation>
    </message>
    <message>
        <source>Flag a story as breaking</source>
        <translation>خبر عاجل جديد</translation>
    </message>
    <message>
        <source>Find the story</source>
        <translation>ابحث عن القصة</translation>
    </message>
    <message>
        <source>Stories that are not breaking</source>
        <translation>القصص غير العاجلة</translation>
    </message>
    <message>
        <source>Flag as breaking</source>
        <translation>ضَع عليها «عاجل»</translation>
    </message>
    <message>
        <source>Minutes:</source>
        <translation>الدقائق:</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>سجلّ العاجل</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>changed at line %1</source>
        <translation>تغيّر عند السطر %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>Every story is breaking already, or there is none yet.</source>
        <translation>كل القصص عاجلة الآن، أو لا توجد قصص بعد.</translation>
    </message>
    <message>
        <source>No other story has these words in its headline or byline.</source>
        <translation>لا قصة أخرى فيها هذه الكلمات في عنوانها أو اسم كاتبها.</translation>
    </message>
</context>
<context>
    <name>warraq::HitDelegate</name>
    <message>
        <source>removed</source>
        <translation>يُحذف</translation>
    </message>
    <message>
        <source>Add a correction:</source>
        <translation>أضف تصويبًا:</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصويب</translation>
    </message>
</context>
<context>
    <name>warraq::HourScrubber</name>
    <message>
        <source>Play</source>
        <translation>شغّل</translation>
    </message>
    <message>
        <source>Bring this moment back</source>
        <translation>استعد هذه اللحظة</translation>
    </message>
    <message>
        <source>The last hour of this story</source>
        <translation>آخر ساعة من هذه القصة</translation>
    </message>
    <message numerus="yes">
        <source>Written in the last hour: %Ln moment(s)</source>
        <translation>
            <numerusform>لم يُكتب شيء في آخر ساعة</numerusform>
            <numerusform>ما كُتب في آخر ساعة: لحظة واحدة</numerusform>
            <numerusform>ما كُتب في آخر ساعة: لحظتان</numerusform>
            <numerusform>ما كُتب في آخر ساعة: %Ln لحظات</numerusform>
            <numerusform>ما كُتب في آخر ساعة: %Ln لحظة</numerusform>
            <numerusform>ما كُتب في آخر ساعة: %Ln لحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
</context>
<context>
    <name>warraq::ImportDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>انسخ التقرير</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>يجري استيراد %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>You can stop at any time: what came in stays whole, and importing again goes on from there.</source>
        <translation>تستطيع أن توقفه متى شئت: ما دخل يبقى سليمًا، وإعادة الاستيراد تُكمل من حيث وقفت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) read</source>
        <translation>
            <numerusform>لم يُقرأ شيء بعد</numerusform>
            <numerusform>قُرئ عنصر واحد</numerusform>
            <numerusform>قُرئ عنصران</numerusform>
            <numerusform>قُرئت %Ln عناصر</numerusform>
            <numerusform>قُرئ %Ln عنصرًا</numerusform>
            <numerusform>قُرئ %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>توقّف الاستيراد</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>تعذّر الاستيراد</translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>اكتمل الاستيراد</translation>
    </message>
    <message>
        <source>Everything in the file is in this newsroom now.</source>
        <translation>كل ما في الملف صار في غرفة الأخبار.</translation>
    </message>
    <message>
        <source>Some of the file was left out; the report says what and why.</source>
        <translation>تُرك بعض ما في الملف، والتقرير يقول ما هو ولماذا.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يتوقّف…</translation>
    </message>
</context>
<context>
    <name>warraq::Inspector</name>
    <message>
        <source>Details of the story</source>
        <translation>بيانات القصة</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>أغلق البيانات</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>سير العمل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>صالحة للنشر</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>%1 – flash</source>
        <translation>%1 – برق</translation>
    </message>
    <message>
        <source>%1 – normal</source>
        <translation>%1 – عادي</translation>
    </message>
    <message>
        <source>%1 – can wait</source>
        <translation>%1 – يحتمل التأجيل</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الإلحاح</translation>
    </message>
    <message>
        <source>Under embargo</source>
        <translation>تحت الحظر</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>محظورة حتى</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>الحظر</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>مَن وأين</translation>
    </message>
    <message>
        <source>Bylines</source>
        <translation>الكُتّاب</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>الأسماء، بينها فواصل</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>On the site</source>
        <translation>على الموقع</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>بلا قسم</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Words, with commas between</source>
        <translation>كلمات بينها فواصل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الاسم في الرابط</translation>
    </message>
    <message>
        <source>Made from the headline</source>
        <translation>يُصنع من العنوان</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Notes and corrections</source>
        <translation>الملاحظات والتصويبات</translation>
    </message>
    <message>
        <source>Editor&apos;s note</source>
        <translation>ملاحظة التحرير</translation>
    </message>
    <message>
        <source>Editor&apos;s note, not for readers</source>
        <translation>ملاحظة التحرير، لا تظهر للقراء</translation>
    </message>
    <message>
        <source>Corrections so far</source>
        <translation>التصويبات حتى الآن</translation>
    </message>
    <message>
        <source>What was wrong, and what is right</source>
        <translation>ما الخطأ، وما الصواب</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>New correction</source>
        <translation>تصويب جديد</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصويب</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجلّ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>آخر حفظ</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>نُشرت</translation>
    </message>
    <message>
        <source>WordPress</source>
        <translation>ووردبريس</translation>
    </message>
</context>
<context>
    <name>warraq::JournalModel</name>
    <message>
        <source>Step back (no. %1)</source>
        <translation>تراجع (رقم %1)</translation>
    </message>
    <message>
        <source>Decided again (no. %1)</source>
        <translation>إعادة القرار (رقم %1)</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>تعديل الكلمات</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Reason given (no. %1)</source>
        <translation>ذكر السبب (رقم %1)</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تُرُوجع عنه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
</context>
<context>
    <name>warraq::JournalPage</name>
    <message>
        <source>Journal of decisions</source>
        <translation>سجلّ القرارات</translation>
    </message>
    <message>
        <source>Go back to before this one…</source>
        <translation>عُد إلى ما قبل هذا…</translation>
    </message>
    <message>
        <source>Take today back…</source>
        <translation>تراجع عن اليوم كله…</translation>
    </message>
    <message>
        <source>Decide again what was taken back</source>
        <translation>أعد ما تُرُوجع عنه</translation>
    </message>
    <message>
        <source>Go back to before this decision?</source>
        <translation>أتعود إلى ما قبل هذا القرار؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) are taken back. Each can be decided again.</source>
        <translation>
            <numerusform>لا يُتراجع عن شيء، ويمكن إعادة أيّ منها.</numerusform>
            <numerusform>يُتراجع عن قرار واحد، ويمكن إعادة أيّ منها.</numerusform>
            <numerusform>يُتراجع عن قرارين، ويمكن إعادة أيّ منها.</numerusform>
            <numerusform>يُتراجع عن %Ln قرارات، ويمكن إعادة أيّ منها.</numerusform>
            <numerusform>يُتراجع عن %Ln قرارًا، ويمكن إعادة أيّ منها.</numerusform>
            <numerusform>يُتراجع عن %Ln قرار، ويمكن إعادة أيّ منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>تراجع عنها</translation>
    </message>
    <message>
        <source>Nothing was decided today</source>
        <translation>لم يُبَتّ في شيء اليوم</translation>
    </message>
    <message>
        <source>Take all of today back?</source>
        <translation>أتتراجع عن اليوم كله؟</translation>
    </message>
    <message>
        <source>Every decision made on this machine since midnight is taken back, step by step. Each can be decided again.</source>
        <translation>يُتراجع خطوة خطوة عن كل قرار اتُّخذ على هذا الجهاز منذ منتصف الليل، ويمكن إعادة أيّ منها.</translation>
    </message>
</context>
<context>
    <name>warraq::KeysOverlay</name>
    <message>
        <source>Keys of the comments</source>
        <translation>مفاتيح التعليقات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Reject (trash)</source>
        <translation>رفض (إلى المهملات)</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>مزعج</translation>
    </message>
    <message>
        <source>Hold: leave for later, or back into the queue</source>
        <translation>أجّل إلى وقت لاحق، أو أعد إلى ما ينتظر قرارًا</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>تراجع عن آخر قرار</translation>
    </message>
    <message>
        <source>Decide again what was taken back</source>
        <translation>أعد القرار الذي تراجعت عنه</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>التعليق التالي</translation>
    </message>
    <message>
        <source>Comment before</source>
        <translation>التعليق السابق</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <source>The keys work by their place on the keyboard: with an Arabic layout you need not switch.</source>
        <translation>تعمل المفاتيح بحسب موضعها على اللوحة: لا حاجة إلى تبديل اللغة وأنت تكتب بالعربية.</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>A note to the rejection</source>
        <translation>ملاحظة على الرفض</translation>
    </message>
    <message>
        <source>Mark this one</source>
        <translation>حدِّد هذا</translation>
    </message>
    <message>
        <source>Mark on the way</source>
        <translation>حدِّد وأنت تمضي</translation>
    </message>
    <message>
        <source>Decide about all of the list</source>
        <translation>بُتَّ في القائمة كلها</translation>
    </message>
    <message>
        <source>Reply as the desk</source>
        <translation>رُدَّ باسم غرفة الأخبار</translation>
    </message>
    <message>
        <source>Change its words (where the desk allows it)</source>
        <translation>غيِّر كلماته (إن أجازت غرفة الأخبار)</translation>
    </message>
    <message>
        <source>Everything by this person</source>
        <translation>كل ما كتبه صاحبه</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Journal of decisions</source>
        <translation>سجلّ القرارات</translation>
    </message>
    <message>
        <source>One comment at a time</source>
        <translation>تعليق واحد في كل مرة</translation>
    </message>
    <message>
        <source>Larger, smaller words</source>
        <translation>خط أكبر أو أصغر</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Hold: show covered words</source>
        <translation>اضغط مطوّلًا: أظهر الكلمات المحجوبة</translation>
    </message>
    <message>
        <source>All that say the same</source>
        <translation>كل ما يقول الشيء نفسه</translation>
    </message>
    <message>
        <source>Rules, words, waves, learner</source>
        <translation>القواعد والكلمات والموجات والمتعلّم</translation>
    </message>
</context>
<context>
    <name>warraq::LearnerPage</name>
    <message>
        <source>The learner</source>
        <translation>المتعلّم</translation>
    </message>
    <message>
        <source>Order the list by priority by what it learned</source>
        <translation>رتّب قائمة الأولوية بما تعلّمه</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>تعلّم الآن</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>يتعلّم…</translation>
    </message>
    <message>
        <source>Export weights…</source>
        <translation>صدّر الأوزان…</translation>
    </message>
    <message>
        <source>Begin with another desk’s weights…</source>
        <translation>ابدأ بأوزان مكتب آخر…</translation>
    </message>
    <message>
        <source>Begin with another desk’s weights</source>
        <translation>البدء بأوزان مكتب آخر</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>انسَ كل شيء…</translation>
    </message>
    <message>
        <source>It learns from this desk’s own decisions which comments are likely to be refused, and moves them up or down in the list by priority. It never decides. It reads the text only, no name and no address, and stays on this machine.</source>
        <translation>يتعلّم من قرارات غرفة الأخبار هذه أيّ التعليقات يُرجَّح رفضها، فيرفعها أو يخفضها في قائمة الأولوية. لا يقرّر شيئًا أبدًا. يقرأ النص وحده، لا اسمًا ولا عنوانًا، ولا يغادر هذا الجهاز.</translation>
    </message>
    <message>
        <source>Measured on the newest fifth of the decisions, by what was learned from the older ones. Comments that say the same count once.</source>
        <translation>قيسَ على أحدث خُمس القرارات بما تعلّمه من الأقدم. والتعليقات التي تقول الشيء نفسه تُحسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>صُدّر إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln decision(s), %1 of them refusals.</source>
        <translation>
            <numerusform>لم يتعلّم من أي قرار بعد (%1 بالرفض).</numerusform>
            <numerusform>تعلّم من قرار واحد، منها %1 بالرفض.</numerusform>
            <numerusform>تعلّم من قرارين، منهما %1 بالرفض.</numerusform>
            <numerusform>تعلّم من %Ln قرارات، منها %1 بالرفض.</numerusform>
            <numerusform>تعلّم من %Ln قرارًا، منها %1 بالرفض.</numerusform>
            <numerusform>تعلّم من %Ln قرار، منها %1 بالرفض.</numerusform>
        </translation>
    </message>
    <message>
        <source>It began with another desk’s weights.</source>
        <translation>وبدأ بأوزان مكتب آخر.</translation>
    </message>
    <message>
        <source>Too few decisions yet: from %1 on, with %2 of each kind, it can say something.</source>
        <translation>القرارات قليلة بعد: يستطيع القول ابتداءً من %1 قرار، منها %2 على الأقل من كل نوع.</translation>
    </message>
    <message>
        <source>Of a refused and an approved comment it puts the refused one first in %1 of all cases (chance: %2).</source>
        <translation>بين تعليق مرفوض وآخر مقبول يقدّم المرفوض في %1 من الحالات (المصادفة: %2).</translation>
    </message>
    <message>
        <source>Where it foresees a refusal, the desk refused %1; without it, %2 of all are refused.</source>
        <translation>حيث توقّع الرفض رفضت غرفة الأخبار %1؛ ومن دونه يُرفض %2 من الكل.</translation>
    </message>
    <message>
        <source>It foresaw %1 of the refusals among %2 comments.</source>
        <translation>توقّع %1 من المرفوض بين %2 تعليق.</translation>
    </message>
    <message>
        <source>Forget what was learned?</source>
        <translation>أينسى ما تعلّمه؟</translation>
    </message>
    <message>
        <source>The weights are removed and only decisions from now on count. No decision is changed. This cannot be taken back.</source>
        <translation>تُحذف الأوزان ولا يُحسب إلا ما يُقرَّر من الآن. لا يتغيّر أي قرار. ولا رجوع عن هذا.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>أبقِه</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>انسَ</translation>
    </message>
    <message>
        <source>Export the weights?</source>
        <translation>أتُصدَّر الأوزان؟</translation>
    </message>
    <message>
        <source>The file holds numbers, no text and no name. Whoever has it can still try whether a word was often refused here. Give it only to desks you trust.</source>
        <translation>في الملف أرقام، بلا نص ولا اسم. ومع ذلك يستطيع من يملكه أن يجرّب هل كثر رفض كلمة هنا. لا تعطِه إلا لمكاتب تثق بها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختر مجلدًا…</translation>
    </message>
    <message>
        <source>Export weights</source>
        <translation>تصدير الأوزان</translation>
    </message>
    <message>
        <source>Weights (*.weights);;All files (*)</source>
        <translation>أوزان (*.weights);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>warraq::LinePopup</name>
    <message>
        <source>Remove</source>
        <translation>أزِل</translation>
    </message>
</context>
<context>
    <name>warraq::LinkCommands</name>
    <message>
        <source>Who said it</source>
        <translation>قائل الاقتباس</translation>
    </message>
    <message>
        <source>Name, office</source>
        <translation>الاسم، الصفة</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ضع</translation>
    </message>
</context>
<context>
    <name>warraq::LinkPopup</name>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>عنوان الرابط</translation>
    </message>
    <message>
        <source>https:// or words of a headline</source>
        <translation>https:// أو كلمات من عنوان</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>ضع الرابط</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>انظر</translation>
    </message>
    <message>
        <source>Opens the address in the browser</source>
        <translation>يفتح العنوان في المتصفح</translation>
    </message>
    <message>
        <source>Stories of this newsroom</source>
        <translation>قصص غرفة الأخبار</translation>
    </message>
    <message>
        <source>This is no address. Choose a story from the list, or type one.</source>
        <translation>ليس هذا عنوانًا. اختر قصة من القائمة أو اكتب عنوانًا.</translation>
    </message>
    <message>
        <source>This is not an address a reader may be sent to.</source>
        <translation>ليس هذا عنوانًا يصحّ أن يُرسَل إليه القارئ.</translation>
    </message>
    <message>
        <source>Set it anyway</source>
        <translation>ضعه مع ذلك</translation>
    </message>
    <message>
        <source>%1 mixes letters that look alike. It may be another site than it seems.</source>
        <translation>في %1 حروف متشابهة من كتابات مختلفة، وقد يكون موقعًا غير الذي يبدو.</translation>
    </message>
    <message>
        <source>The linked words name another site than %1.</source>
        <translation>الكلمات المرتبطة تسمّي موقعًا غير %1.</translation>
    </message>
    <message>
        <source>%1 can be reached from this house only.</source>
        <translation>لا يمكن بلوغ %1 إلا من داخل المؤسسة.</translation>
    </message>
    <message>
        <source>It is an address of this newsroom, but no story that is here has it.</source>
        <translation>العنوان من موقعكم، لكن لا قصة هنا تحمله.</translation>
    </message>
    <message>
        <source>The story at this address is not public.</source>
        <translation>القصة التي في هذا العنوان غير منشورة للقراء.</translation>
    </message>
    <message>
        <source>No public story of this newsroom has these words in its headline.</source>
        <translation>لا قصة منشورة في غرفة الأخبار تحمل هذه الكلمات في عنوانها.</translation>
    </message>
</context>
<context>
    <name>warraq::LiveCard</name>
    <message>
        <source>Flagged at %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Flagged at %1 · %2</source>
        <translation>منذ %1 · %2</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>حيّ</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <translation>مدِّد %1</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>افتح القصة</translation>
    </message>
    <message>
        <source>End breaking</source>
        <translation>أنهِ العاجل</translation>
    </message>
</context>
<context>
    <name>warraq::MainWindow</name>
    <message>
        <source>The newsroom&apos;s settings were damaged. They were put back as their newest version has them; the damaged file is kept in .warraq/leftovers.</source>
        <translation>تلفت إعدادات غرفة الأخبار، فأعيدت كما هي في أحدث نسخة منها، والملف التالف محفوظ في ‎.warraq/leftovers‎.</translation>
    </message>
    <message>
        <source>&amp;New Story</source>
        <translation>قصة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ا&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Open Newsroom…</source>
        <translation>ا&amp;فتح غرفة أخبار…</translation>
    </message>
    <message>
        <source>&amp;Create Newsroom…</source>
        <translation>أ&amp;نشئ غرفة أخبار…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>C&amp;lose Newsroom</source>
        <translation>أ&amp;غلق غرفة الأخبار</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Search and &amp;Commands</source>
        <translation>ال&amp;بحث والأوامر</translation>
    </message>
    <message>
        <source>C&amp;ommands Only</source>
        <translation>الأ&amp;وامر وحدها</translation>
    </message>
    <message>
        <source>Search the &amp;Story List</source>
        <translation>ابحث في &amp;قائمة القصص</translation>
    </message>
    <message>
        <source>&amp;Undo Change of Details</source>
        <translation>ت&amp;راجع عن تغيير البيانات</translation>
    </message>
    <message>
        <source>&amp;Redo Change of Details</source>
        <translation>أ&amp;عد تغيير البيانات</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>ال&amp;قصص</translation>
    </message>
    <message>
        <source>&amp;Breaking Desk</source>
        <translation>مكتب ال&amp;عاجل</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>ال&amp;تعليقات</translation>
    </message>
    <message>
        <source>Story &amp;List</source>
        <translation>قائمة ال&amp;قصص</translation>
    </message>
    <message>
        <source>Live &amp;Page</source>
        <translation>ال&amp;صفحة الحية</translation>
    </message>
    <message>
        <source>&amp;Details of the Story</source>
        <translation>&amp;بيانات القصة</translation>
    </message>
    <message>
        <source>&amp;Write or Source</source>
        <translation>ال&amp;كتابة أو المصدر</translation>
    </message>
    <message>
        <source>&amp;Menu Bar</source>
        <translation>&amp;شريط القوائم</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Breaking On or Off</source>
        <translation>&amp;ضع «عاجل» أو أنهِه</translation>
    </message>
    <message>
        <source>&amp;Next State</source>
        <translation>الحالة ال&amp;تالية</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Story &amp;Above</source>
        <translation>القصة الأ&amp;على</translation>
    </message>
    <message>
        <source>Story Be&amp;low</source>
        <translation>القصة الأ&amp;دنى</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>ال&amp;قائمة</translation>
    </message>
    <message>
        <source>All Commands and &amp;Keys</source>
        <translation>كل الأوامر و&amp;مفاتيحها</translation>
    </message>
    <message>
        <source>&amp;About Warraq</source>
        <translation>&amp;عن ورّاق</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>Warraq %1</source>
        <translation>ورّاق %1</translation>
    </message>
    <message>
        <source>A newsroom editor, right-to-left first. Free software under the GNU General Public License, version 3 or later. It sends nothing anywhere unless you ask it to.</source>
        <translation>محرّر لغرف الأخبار، العربية أولًا. برنامج حرّ برخصة GNU العمومية، الإصدار 3 أو ما بعده. لا يرسل شيئًا إلى أي مكان إلا إذا طلبت منه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Stories and WordPress exports (*.xml *.xml.gz *.html *.htm *.docx *.odt *.txt);;All files (*)</source>
        <translation>قصص وتصديرات ووردبريس (*.xml *.xml.gz *.html *.htm *.docx *.odt *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation>ابحث أو نفّذ أمرًا…</translation>
    </message>
    <message>
        <source>Warraq</source>
        <translation>ورّاق</translation>
    </message>
    <message>
        <source>Create a newsroom…</source>
        <translation>أنشئ غرفة أخبار…</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>%1 has had this newsroom open on %2 since %3. You can read everything; to write, ask them to close it, then open it again.</source>
        <translation>غرفة الأخبار هذه مفتوحة عند %1 على الجهاز %2 منذ %3. تستطيع قراءة كل شيء؛ ولكي تكتب، اطلب إغلاقها هناك ثم افتحها من جديد.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>افتحها من جديد</translation>
    </message>
    <message>
        <source>Open a newsroom</source>
        <translation>افتح غرفة أخبار</translation>
    </message>
    <message>
        <source>The story is not saved</source>
        <translation>القصة لم تُحفظ</translation>
    </message>
    <message>
        <source>%1 could not be saved, so Warraq stays open. %2</source>
        <translation>تعذّر حفظ «%1»، فبقي ورّاق مفتوحًا. %2</translation>
    </message>
    <message>
        <source>Save again and quit</source>
        <translation>احفظ من جديد وأنهِ</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>عُد إلى القصة</translation>
    </message>
    <message>
        <source>Quit and lose the changes</source>
        <translation>أنهِ واترك التغييرات</translation>
    </message>
    <message>
        <source>The system lets Warraq read this newsroom&apos;s folder, not write to it. You can read everything; to write, ask for permission on the folder, then open it again.</source>
        <translation>يسمح النظام لورّاق بقراءة مجلد غرفة الأخبار هذه لا بالكتابة فيه. يمكنك قراءة كل شيء؛ وللكتابة اطلب الإذن على المجلد ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>&amp;Compare with the Story as Opened</source>
        <translation>&amp;قارن بالقصة كما فُتحت</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>ا&amp;بحث…</translation>
    </message>
    <message>
        <source>Find and &amp;Replace…</source>
        <translation>ابحث واس&amp;تبدل…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>التا&amp;لي مما وُجد</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>السا&amp;بق مما وُجد</translation>
    </message>
    <message>
        <source>Find and Replace in the Ne&amp;wsroom…</source>
        <translation>ابحث واستبدل في غرفة الأ&amp;خبار…</translation>
    </message>
    <message>
        <source>Stories that were changed meanwhile stay as they are.</source>
        <translation>القصص التي تغيّرت في هذه الأثناء تبقى كما هي.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Files of the Site &amp;Theme</source>
        <translation>ملفات &amp;قالب الموقع</translation>
    </message>
    <message>
        <source>Move to the &amp;Trash</source>
        <translation>انقل إلى ال&amp;مهملات</translation>
    </message>
    <message>
        <source>T&amp;rash…</source>
        <translation>المهم&amp;لات…</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>ال&amp;نسخ</translation>
    </message>
    <message>
        <source>This newsroom lies in a folder that cannot replace a file in one step, as some network folders are. Warraq keeps a copy beside each file while it writes it.</source>
        <translation>غرفة الأخبار هذه في مجلد لا يستطيع إبدال ملف بآخر دفعة واحدة، مثل بعض مجلدات الشبكة. يُبقي ورّاق نسخة بجانب كل ملف ريثما يكتبه.</translation>
    </message>
    <message>
        <source>S&amp;ync with Other Machines…</source>
        <translation>&amp;زامن مع الأجهزة الأخرى…</translation>
    </message>
    <message>
        <source>Un&amp;do</source>
        <translation>تراج&amp;ع</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>أ&amp;عِد</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قُصّ</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>ا&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ال&amp;صق</translation>
    </message>
</context>
<context>
    <name>warraq::MemberDelegate</name>
    <message>
        <source>Says the commonest text, word for word</source>
        <translation>يكرر النص الأشيع حرفيًّا</translation>
    </message>
    <message>
        <source>Taken out of the wave</source>
        <translation>أُخرج من الموجة</translation>
    </message>
</context>
<context>
    <name>warraq::ModerationPage</name>
    <message>
        <source>Back to the queue</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>warraq::NewProjectDialog</name>
    <message>
        <source>Create</source>
        <translation>أنشئ</translation>
    </message>
    <message>
        <source>Create a newsroom</source>
        <translation>إنشاء غرفة أخبار</translation>
    </message>
    <message>
        <source>The newsroom&apos;s name</source>
        <translation>اسم غرفة الأخبار</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Site, if there is one</source>
        <translation>الموقع، إن وُجد</translation>
    </message>
    <message>
        <source>Folder it goes into</source>
        <translation>المجلد الذي توضع فيه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Where the newsroom&apos;s folder goes</source>
        <translation>مكان مجلد غرفة الأخبار</translation>
    </message>
</context>
<context>
    <name>warraq::Newsroom</name>
    <message>
        <source>Recover</source>
        <translation>استعد النص</translation>
    </message>
</context>
<context>
    <name>warraq::NewsroomFind</name>
    <message numerus="yes">
        <source>%Ln story(s) as before again.</source>
        <translation>
            <numerusform>لم تعد أي قصة كما كانت.</numerusform>
            <numerusform>عادت قصة واحدة كما كانت.</numerusform>
            <numerusform>عادت قصتان كما كانتا.</numerusform>
            <numerusform>عادت %Ln قصص كما كانت.</numerusform>
            <numerusform>عادت %Ln قصة كما كانت.</numerusform>
            <numerusform>عادت %Ln قصة كما كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <translation>%1 في %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) replaced</source>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت %Ln مواضع</numerusform>
            <numerusform>استُبدل %Ln موضعًا</numerusform>
            <numerusform>استُبدل %Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <translation>
            <numerusform>لا قصة</numerusform>
            <numerusform>قصة واحدة</numerusform>
            <numerusform>قصتين</numerusform>
            <numerusform>%Ln قصص</numerusform>
            <numerusform>%Ln قصة</numerusform>
            <numerusform>%Ln قصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ابحث عن</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدل به</translation>
    </message>
    <message>
        <source>E&amp;xact spelling</source>
        <translation>رسم مطا&amp;بق</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>كلمات &amp;كاملة</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>تعبير &amp;نمطي</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>ابح&amp;ث</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Find and Replace in the Newsroom</source>
        <translation>البحث والاستبدال في غرفة الأخبار</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Headlines and texts of all stories are searched. Nothing is changed before you have seen every place.</source>
        <translation>يُبحث في عناوين القصص كلها ونصوصها. ولا يتغير شيء قبل أن ترى كل موضع.</translation>
    </message>
    <message>
        <source>This expression is not complete or not right at character %1.</source>
        <translation>هذا التعبير ناقص أو غير صحيح عند الحرف %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف البحث.</translation>
    </message>
    <message>
        <source>Not found in any of the stories.</source>
        <translation>لا نتائج في أي قصة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; replace these first.</source>
        <translation>بقي غيرها؛ استبدل هذه أولًا.</translation>
    </message>
    <message>
        <source>This expression tries too many ways; not everything was searched.</source>
        <translation>هذا التعبير يجرّب احتمالات أكثر مما ينبغي؛ لم يشمل البحث كل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>لا ملف تعذرت قراءته.</numerusform>
            <numerusform>تعذرت قراءة ملف واحد.</numerusform>
            <numerusform>تعذرت قراءة ملفين.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفًا.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln story(s)</source>
        <translation>
            <numerusform>استبدل</numerusform>
            <numerusform>استبدل في قصة واحدة</numerusform>
            <numerusform>استبدل في قصتين</numerusform>
            <numerusform>استبدل في %Ln قصص</numerusform>
            <numerusform>استبدل في %Ln قصة</numerusform>
            <numerusform>استبدل في %Ln قصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>%1 is as it was: %2</source>
        <translation>بقيت «%1» كما كانت: %2</translation>
    </message>
    <message>
        <source>%1 is as it was: it was changed meanwhile.</source>
        <translation>بقيت «%1» كما كانت: تغيّرت في هذه الأثناء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more story(s) are as they were.</source>
        <translation>
            <numerusform>لا قصة أخرى بقيت كما كانت.</numerusform>
            <numerusform>وقصة أخرى بقيت كما كانت.</numerusform>
            <numerusform>وقصتان أخريان بقيتا كما كانتا.</numerusform>
            <numerusform>و%Ln قصص أخرى بقيت كما كانت.</numerusform>
            <numerusform>و%Ln قصة أخرى بقيت كما كانت.</numerusform>
            <numerusform>و%Ln قصة أخرى بقيت كما كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these words?</source>
        <translation>أتُحذف هذه الكلمات؟</translation>
    </message>
    <message>
        <source>Nothing stands in the field “Replace with”: what was found is deleted, also in published stories.</source>
        <translation>خانة «استبدال بـ» فارغة: كل ما وُجد سيُحذف، حتى من القصص المنشورة.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
</context>
<context>
    <name>warraq::NewsroomReplacing</name>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Undo the replacing</source>
        <translation>التراجع عن الاستبدال</translation>
    </message>
</context>
<context>
    <name>warraq::OrderPopup</name>
    <message>
        <source>Why is this reversed?</source>
        <translation>لماذا ينقلب هذا؟</translation>
    </message>
    <message>
        <source>From the right, level %1</source>
        <translation>من اليمين، المستوى %1</translation>
    </message>
    <message>
        <source>From the left, level %1</source>
        <translation>من اليسار، المستوى %1</translation>
    </message>
    <message>
        <source>Turn the paragraph</source>
        <translation>اقلب اتجاه الفقرة</translation>
    </message>
    <message>
        <source>Keep “%1” together</source>
        <translation>أبقِ «%1» متصلًا</translation>
    </message>
    <message>
        <source>The paragraph runs from right to left</source>
        <translation>تجري الفقرة من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>The paragraph runs from left to right</source>
        <translation>تجري الفقرة من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>%1: somebody chose it.</source>
        <translation>%1: اختير ذلك يدويًّا.</translation>
    </message>
    <message>
        <source>%1, as the paragraph before it does.</source>
        <translation>%1 كالفقرة التي قبلها.</translation>
    </message>
    <message>
        <source>%1, as the article does.</source>
        <translation>%1 كالمقال كله.</translation>
    </message>
    <message>
        <source>%1: its first letter is %2.</source>
        <translation>%1: أول حرف فيها %2.</translation>
    </message>
    <message>
        <source>“%1” runs as the paragraph does.</source>
        <translation>يجري «%1» كما تجري الفقرة.</translation>
    </message>
    <message>
        <source>“%1” runs from right to left, as its letters do; the rest of the line goes on around it.</source>
        <translation>يجري «%1» من اليمين إلى اليسار كحروفه، وتمضي بقية السطر من حوله.</translation>
    </message>
    <message>
        <source>“%1” runs from left to right, as its letters do; the rest of the line goes on around it.</source>
        <translation>يجري «%1» من اليسار إلى اليمين كحروفه، وتمضي بقية السطر من حوله.</translation>
    </message>
    <message>
        <source>Digits run from left to right in every text. Beside Arabic words, groups with a sign between them follow one another from the right: “%1”.</source>
        <translation>تجري الأرقام من اليسار إلى اليمين في كل نص. وبجوار كلمات عربية تتتابع المجموعات التي بينها علامة من اليمين: «%1».</translation>
    </message>
    <message>
        <source>“%1” has no direction of its own. At the edge of words of the other direction it takes the paragraph&apos;s, and stands on their other side.</source>
        <translation>ليس لـ «%1» اتجاه خاص. وعند طرف كلمات من الاتجاه الآخر يأخذ اتجاه الفقرة فيقف في جهتها الأخرى.</translation>
    </message>
    <message>
        <source>“%1” is kept together by an isolate; nothing beside it changes its order.</source>
        <translation>يحفظ العزل «%1» متصلًا، فلا يغيّر ترتيبه ما يجاوره.</translation>
    </message>
    <message>
        <source>“%1” stands in an old direction character, an embedding or override, that decides its order.</source>
        <translation>يقع «%1» داخل محرف اتجاه قديم، تضمين أو فرض، هو الذي يقرر ترتيبه.</translation>
    </message>
</context>
<context>
    <name>warraq::OutsideChanges</name>
    <message>
        <source>As it stood here</source>
        <translation>كما كانت هنا</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>Someone else changed this story, too. In %Ln place(s) you both wrote something: both are in the text, and wait for your choice.</source>
        <translation>
            <numerusform>غيّر شخص آخر هذه القصة أيضًا، وليس فيها موضع كتبتما فيه معًا.</numerusform>
            <numerusform>غيّر شخص آخر هذه القصة أيضًا، وكتبتما في موضع واحد معًا: النصّان باقيان وينتظران اختيارك.</numerusform>
            <numerusform>غيّر شخص آخر هذه القصة أيضًا، وكتبتما في موضعين معًا: النصوص باقية وتنتظر اختيارك.</numerusform>
            <numerusform>غيّر شخص آخر هذه القصة أيضًا، وكتبتما في %Ln مواضع معًا: النصوص باقية وتنتظر اختيارك.</numerusform>
            <numerusform>غيّر شخص آخر هذه القصة أيضًا، وكتبتما في %Ln موضعًا معًا: النصوص باقية وتنتظر اختيارك.</numerusform>
            <numerusform>غيّر شخص آخر هذه القصة أيضًا، وكتبتما في %Ln موضع معًا: النصوص باقية وتنتظر اختيارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>Someone else changed this story. It is shown as it is now; what you wrote is in it.</source>
        <translation>غيّر شخص آخر هذه القصة. تراها كما هي الآن، وفيها ما كتبته.</translation>
    </message>
    <message>
        <source>The file of this story is gone: somebody moved it or threw it away. Its text is still here.</source>
        <translation>ملف هذه القصة لم يعد في مكانه: نقله أحد أو حذفه. نصّها ما زال هنا.</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>احفظها من جديد</translation>
    </message>
    <message>
        <source>Close the story</source>
        <translation>أغلق القصة</translation>
    </message>
    <message>
        <source>There is a second file of %1, with another text.</source>
        <translation>هناك ملف ثانٍ للقصة %1 بنص آخر.</translation>
    </message>
    <message>
        <source>%2 left a second version of %1: two machines wrote it at once.</source>
        <translation>ترك %2 نسخة ثانية من %1: كتبها جهازان في وقت واحد.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادمج</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>%1 had this story open on %2 at %3. Both of you can write; what you write is merged.</source>
        <translation>كانت هذه القصة مفتوحة عند %1 على الجهاز %2 في %3. يمكنكما الكتابة معًا، ويُدمج ما تكتبان.</translation>
    </message>
</context>
<context>
    <name>warraq::OwnRuleForm</name>
    <message>
        <source>this rule</source>
        <translation>هذه القاعدة</translation>
    </message>
    <message>
        <source>Another condition</source>
        <translation>شرط آخر</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>خذها</translation>
    </message>
    <message>
        <source>A rule of your own</source>
        <translation>قاعدة من عندكم</translation>
    </message>
    <message>
        <source>As it is called on the cards</source>
        <translation>كما تُسمّى على البطاقات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Weight and action</source>
        <translation>الوزن والإجراء</translation>
    </message>
    <message>
        <source>It speaks when all of this holds:</source>
        <translation>تتكلم حين يصحّ كل هذا:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
</context>
<context>
    <name>warraq::OwnRuleRow</name>
    <message>
        <source>Change %1</source>
        <translation>غيّر %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>احذف %1</translation>
    </message>
</context>
<context>
    <name>warraq::PastCard</name>
    <message>
        <source>Ended %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>افتح القصة</translation>
    </message>
</context>
<context>
    <name>warraq::PasteNotice</name>
    <message>
        <source>Paste again, as it was</source>
        <translation>لصق مرة أخرى كما كان</translation>
    </message>
    <message>
        <source>Paste again, only the text</source>
        <translation>لصق مرة أخرى بالنص فقط</translation>
    </message>
    <message>
        <source>Reading what was pasted…</source>
        <translation>تُقرأ المادة الملصقة…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>يُقرأ %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No-break spaces</source>
        <translation>مسافات غير فاصلة</translation>
    </message>
    <message>
        <source>Letters that were shapes</source>
        <translation>حروف بأشكال العرض</translation>
    </message>
    <message>
        <source>Persian letters</source>
        <translation>حروف فارسية</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>محارف خفية</translation>
    </message>
    <message>
        <source>Straight quotation marks</source>
        <translation>علامات تنصيص مستقيمة</translation>
    </message>
    <message>
        <source>Tables kept as HTML</source>
        <translation>جداول أُبقيت بلغة HTML</translation>
    </message>
    <message>
        <source>Footnotes kept as HTML</source>
        <translation>حواشٍ أُبقيت بلغة HTML</translation>
    </message>
    <message>
        <source>Players kept by their address</source>
        <translation>مقاطع أُبقي عنوانها</translation>
    </message>
    <message>
        <source>Pictures left out, their files are not here</source>
        <translation>صور أُسقطت لأن ملفاتها ليست هنا</translation>
    </message>
    <message>
        <source>Pictures that stay on the web and are not in the newsroom</source>
        <translation>صور بقيت على الشبكة وليست في غرفة الأخبار</translation>
    </message>
    <message>
        <source>Pictures of a point&apos;s size that only watch readers, left out</source>
        <translation>صور بحجم نقطة لا تفعل إلا مراقبة القراء، أُسقطت</translation>
    </message>
    <message>
        <source>Players left out</source>
        <translation>مقاطع أُسقطت</translation>
    </message>
    <message>
        <source>Drawings left out</source>
        <translation>رسوم أُسقطت</translation>
    </message>
    <message>
        <source>Hidden passages left out</source>
        <translation>فقرات مخفية أُسقطت</translation>
    </message>
    <message>
        <source>Deleted passages left out</source>
        <translation>نصوص محذوفة أُسقطت</translation>
    </message>
    <message>
        <source>Remarks left out</source>
        <translation>ملاحظات هامشية أُسقطت</translation>
    </message>
    <message>
        <source>Form fields left out</source>
        <translation>عناصر نماذج أُسقطت</translation>
    </message>
    <message>
        <source>Links that lead nowhere from here</source>
        <translation>روابط لا تؤدي إلى شيء من هنا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cleaned while pasting. %1</source>
        <translation>نُظّف النص عند اللصق. %1</translation>
    </message>
    <message>
        <source>Paste as it was</source>
        <translation>لصق كما كان</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>النص فقط</translation>
    </message>
    <message>
        <source>Letters joined with their marks</source>
        <translation>حروف رُكّبت مع علاماتها</translation>
    </message>
    <message>
        <source>Markup too deep to read, only its words came in</source>
        <translation>ترميز أعمق من أن يُقرأ، دخلت كلماته وحدها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>warraq::PictureCommands</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.svg)</source>
        <translation>صور (*.jpg *.jpeg *.png *.webp *.gif *.svg)</translation>
    </message>
</context>
<context>
    <name>warraq::PictureDialog</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>شرح الصورة</translation>
    </message>
    <message>
        <source>For those who cannot see it</source>
        <translation>وصف لمن لا يراها</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>حقوق الصورة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>أدرج</translation>
    </message>
</context>
<context>
    <name>warraq::PreviewPanel</name>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>حاسوب</translation>
    </message>
    <message>
        <source>Device of the preview</source>
        <translation>جهاز المعاينة</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>بلا شبكة</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>افتح في المتصفح</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>الصفحة الحية</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>أعد العرض</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>لوح</translation>
    </message>
    <message>
        <source>The page on a computer, 1280 pixels wide</source>
        <translation>الصفحة على حاسوب، بعرض 1280 بكسل</translation>
    </message>
    <message>
        <source>The page on a phone, 390 pixels wide</source>
        <translation>الصفحة على هاتف، بعرض 390 بكسل</translation>
    </message>
    <message>
        <source>The page on a tablet, 820 pixels wide</source>
        <translation>الصفحة على لوح، بعرض 820 بكسل</translation>
    </message>
    <message>
        <source>The preview is not installed here. Writing, saving and everything else works without it.</source>
        <translation>المعاينة غير مثبّتة على هذا الجهاز. الكتابة والحفظ وكل ما عداهما يعمل من دونها.</translation>
    </message>
    <message>
        <source>The preview loads nothing from the internet.</source>
        <translation>لا تحمّل المعاينة شيئًا من الإنترنت.</translation>
    </message>
    <message>
        <source>The preview opens no links: %1</source>
        <translation>لا تفتح المعاينة الروابط: %1</translation>
    </message>
    <message>
        <source>The preview stopped. Your text is safe and you can go on writing.</source>
        <translation>توقفت المعاينة. نصك محفوظ كما هو، وتستطيع متابعة الكتابة.</translation>
    </message>
    <message>
        <source>The site&apos;s theme cannot be read (%1). The built-in theme is shown.</source>
        <translation>تعذّرت قراءة قالب الموقع (%1). نعرض القالب المدمج بدلًا منه.</translation>
    </message>
    <message>
        <source>The site&apos;s theme has an error in %1, line %2. The built-in theme is shown.</source>
        <translation>في قالب الموقع خطأ في %1، السطر %2. نعرض القالب المدمج بدلًا منه.</translation>
    </message>
</context>
<context>
    <name>warraq::QueueColumn</name>
    <message>
        <source>Awaiting a decision</source>
        <translation>بانتظار قرار</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>المقبولة</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>المزعجة</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>By story</source>
        <translation>بحسب القصة</translation>
    </message>
    <message>
        <source>Untitled story</source>
        <translation>قصة بلا عنوان</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>عروض محفوظة</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>تصفية…</translation>
    </message>
    <message>
        <source>By person, date, reason, language and more (F)</source>
        <translation>بالشخص والتاريخ والسبب واللغة وغيرها (F)</translation>
    </message>
    <message>
        <source>Another order: newest, oldest, most urgent</source>
        <translation>ترتيب آخر: الأحدث، الأقدم، الأَولى</translation>
    </message>
    <message>
        <source>Right click: no longer keep it</source>
        <translation>انقر باليمين لإزالته</translation>
    </message>
    <message>
        <source>No longer keep “%1”</source>
        <translation>أزل «%1»</translation>
    </message>
</context>
<context>
    <name>warraq::Rail</name>
    <message>
        <source>Warraq</source>
        <translation>ورّاق</translation>
    </message>
    <message>
        <source>Menu (Alt or F10)</source>
        <translation>القائمة (Alt أو F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>warraq::ReasonStrip</name>
    <message>
        <source>Insult</source>
        <translation>إساءة</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>تنمّر</translation>
    </message>
    <message>
        <source>Hatred</source>
        <translation>كراهية</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Against the law</source>
        <translation>مخالف للقانون</translation>
    </message>
    <message>
        <source>Untrue</source>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>Off the subject</source>
        <translation>خارج الموضوع</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>بيانات شخصية</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>N  Note…</source>
        <translation>N  ملاحظة…</translation>
    </message>
    <message>
        <source>Refused: “%1”. Why? One key, or go on.</source>
        <translation>رُفض تعليق «%1». لماذا؟ مفتاح واحد، أو امضِ.</translation>
    </message>
</context>
<context>
    <name>warraq::ReasonsCard</name>
    <message>
        <source>The rules have not looked at it yet.</source>
        <translation>لم تنظر القواعد فيه بعد.</translation>
    </message>
    <message>
        <source>No rule has anything to say about it.</source>
        <translation>لا تقول أي قاعدة شيئًا عنه.</translation>
    </message>
    <message>
        <source>Together %1: it would be approved, as everything below %2.</source>
        <translation>المجموع %1: يُقبل، ككل ما هو دون %2.</translation>
    </message>
    <message>
        <source>Together %1; %2 asks for rejection whatever the sum.</source>
        <translation>المجموع %1؛ وقاعدة %2 تطلب رفضه أيًّا كان المجموع.</translation>
    </message>
    <message>
        <source>Together %1; %2 asks to hold it whatever the sum.</source>
        <translation>المجموع %1؛ وقاعدة %2 تطلب احتجازه أيًّا كان المجموع.</translation>
    </message>
    <message>
        <source>Together %1: the rules hold it; it would be approved below %2.</source>
        <translation>المجموع %1: القواعد تحتجزه؛ ويُقبل ما هو دون %2.</translation>
    </message>
    <message>
        <source>Without this reason it would be approved: %1.</source>
        <translation>لولا هذا السبب لَقُبل: %1.</translation>
    </message>
    <message>
        <source>Without any one of these it would be approved: %1.</source>
        <translation>لو غاب أي واحد من هذه لَقُبل: %1.</translation>
    </message>
    <message numerus="yes">
        <source>In a wave of %Ln comment(s): look at it (W)</source>
        <translation>
            <numerusform>ليس في موجة (W)</numerusform>
            <numerusform>في موجة من تعليق واحد: انظر إليها (W)</numerusform>
            <numerusform>في موجة من تعليقين: انظر إليها (W)</numerusform>
            <numerusform>في موجة من %Ln تعليقات: انظر إليها (W)</numerusform>
            <numerusform>في موجة من %Ln تعليقًا: انظر إليها (W)</numerusform>
            <numerusform>في موجة من %Ln تعليق: انظر إليها (W)</numerusform>
        </translation>
    </message>
    <message>
        <source>The learner moves it by %1 in the order: it foresees a refusal with %2.</source>
        <translation>المتعلّم يحرّكه في الترتيب %1: يتوقّع رفضه بنسبة %2.</translation>
    </message>
    <message>
        <source>For a refusal speak: %1.</source>
        <translation>ما يرجّح الرفض: %1.</translation>
    </message>
    <message>
        <source>Against it: %1.</source>
        <translation>ما يرجّح القبول: %1.</translation>
    </message>
</context>
<context>
    <name>warraq::RecoveryOffer</name>
    <message>
        <source>%1 was being written at %2 when Warraq ended, and was never saved. Its text is here.</source>
        <translation>كانت القصة %1 تُكتب %2 حين توقف ورّاق، ولم تُحفظ قط. نصها هنا.</translation>
    </message>
    <message>
        <source>%1 has unsaved text of %2, and someone saved another version since. Recovered, it becomes a story of its own; neither is lost.</source>
        <translation>للقصة %1 نص لم يُحفظ من %2، وقد حفظ غيرك نسخة أخرى بعده. إذا استعدته صار قصة مستقلة، ولا تضيع أي من النسختين.</translation>
    </message>
    <message>
        <source>%1 has unsaved text of %2, from before Warraq ended.</source>
        <translation>للقصة %1 نص لم يُحفظ من %2، قبل توقف ورّاق.</translation>
    </message>
    <message numerus="yes">
        <source>%n more follow(s).</source>
        <translation>
            <numerusform>لا شيء بعدها.</numerusform>
            <numerusform>وتليها واحدة أخرى.</numerusform>
            <numerusform>وتليها اثنتان أخريان.</numerusform>
            <numerusform>وتليها %n أخرى.</numerusform>
            <numerusform>وتليها %n أخرى.</numerusform>
            <numerusform>وتليها %n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the file</source>
        <translation>أبقِ الملف كما هو</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>استعد النص</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>The saved file</source>
        <translation>الملف المحفوظ</translation>
    </message>
    <message>
        <source>Unsaved text of %1</source>
        <translation>نص غير محفوظ من %1</translation>
    </message>
</context>
<context>
    <name>warraq::ReliabilityCurve</name>
    <message>
        <source>foreseen %1, refused %2</source>
        <translation>توقّع %1، ورُفض %2</translation>
    </message>
    <message>
        <source>Foreseen and refused, by tenths</source>
        <translation>المتوقَّع والمرفوض، عُشرًا عُشرًا</translation>
    </message>
    <message>
        <source>foreseen to be refused</source>
        <translation>المتوقَّع رفضه</translation>
    </message>
    <message>
        <source>refused by the desk</source>
        <translation>ما رفضته غرفة الأخبار</translation>
    </message>
</context>
<context>
    <name>warraq::RuleWeight</name>
    <message>
        <source>Weight of %1</source>
        <translation>وزن %1</translation>
    </message>
    <message>
        <source>What it adds to the score</source>
        <translation>ما تضيفه إلى الدرجة</translation>
    </message>
    <message>
        <source>What %1 asks for</source>
        <translation>ما تطلبه %1</translation>
    </message>
</context>
<context>
    <name>warraq::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>احفظ القواعد</translation>
    </message>
    <message>
        <source>What a score means</source>
        <translation>معنى الدرجة</translation>
    </message>
    <message>
        <source>Held from this score</source>
        <translation>يُحتجز بدءًا من هذه الدرجة</translation>
    </message>
    <message>
        <source>Would be held from a score of</source>
        <translation>يُحتجز ما بلغت درجته</translation>
    </message>
    <message>
        <source>and approved below it.</source>
        <translation>ويُقبل ما دونها.</translation>
    </message>
    <message>
        <source>All rules look at every comment, and each one that speaks adds its weight. Nothing is decided by it: the score says what to look at first.</source>
        <translation>تنظر القواعد كلها في كل تعليق، وتضيف كل قاعدة تتكلم وزنها. لا يُقرَّر بها شيء: الدرجة تقول بمَ تبدأ.</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>قواعد من عندكم</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>أضف قاعدة…</translation>
    </message>
    <message>
        <source>Nobody else may write under these names, one on each line; the people of the newsroom are known already:</source>
        <translation>أسماء لا يكتب بها غير أصحابها، كل اسم في سطر؛ أهل غرفة الأخبار معروفون أصلًا:</translation>
    </message>
    <message>
        <source>Protected names</source>
        <translation>أسماء محمية</translation>
    </message>
    <message>
        <source>Before you save</source>
        <translation>قبل أن تحفظ</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>What is waiting</source>
        <translation>ما ينتظر</translation>
    </message>
    <message>
        <source>A rule that rejects does nothing by itself. Here what waits for its first decision and is rejected by a rule becomes spam, in one step that can be taken back.</source>
        <translation>القاعدة التي ترفض لا تفعل شيئًا وحدها. من هنا يصير ما ينتظر قراره الأول وترفضه قاعدة مزعجًا، في خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>Apply to what is waiting</source>
        <translation>طبّقها على ما ينتظر</translation>
    </message>
    <message>
        <source>Save the rules first</source>
        <translation>احفظ القواعد أولًا</translation>
    </message>
    <message>
        <source>These rules were not tried on your comments yet.</source>
        <translation>لم تُجرَّب هذه القواعد على تعليقاتكم بعد.</translation>
    </message>
    <message>
        <source>Try them first</source>
        <translation>جرّبها أولًا</translation>
    </message>
    <message>
        <source>Save without trying</source>
        <translation>احفظ بلا تجربة</translation>
    </message>
    <message>
        <source>The rules are saved; all comments are being looked at again.</source>
        <translation>حُفظت القواعد؛ ويُعاد النظر في كل التعليقات.</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>حُفظت القواعد.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع عنه</translation>
    </message>
    <message numerus="yes">
        <source>Put among the spam: %Ln comment(s).</source>
        <translation>
            <numerusform>لم يوضع بين المزعج شيء.</numerusform>
            <numerusform>وُضع تعليق واحد بين المزعج.</numerusform>
            <numerusform>وُضع تعليقان بين المزعج.</numerusform>
            <numerusform>وُضعت %Ln تعليقات بين المزعج.</numerusform>
            <numerusform>وُضع %Ln تعليقًا بين المزعج.</numerusform>
            <numerusform>وُضع %Ln تعليق بين المزعج.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules were changed and not saved.</source>
        <translation>غُيّرت القواعد ولم تُحفظ.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>اطرح التغييرات</translation>
    </message>
</context>
<context>
    <name>warraq::SamplesPage</name>
    <message>
        <source>Awaiting a decision</source>
        <translation>بانتظار قرار</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>مزعج</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>في المهملات</translation>
    </message>
</context>
<context>
    <name>warraq::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Your name, as colleagues see it</source>
        <translation>اسمك كما يراه زملاؤك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>مكتب التحرير</translation>
    </message>
    <message>
        <source>European digits</source>
        <translation>أرقام أوروبية</translation>
    </message>
    <message>
        <source>Arabic-Indic digits</source>
        <translation>أرقام عربية مشرقية</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Breaking lasts (minutes)</source>
        <translation>مدة العاجل (بالدقائق)</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>كما تُكتب</translation>
    </message>
    <message>
        <source>Angle quotation marks</source>
        <translation>علامتا التنصيص المزدوجتان «»</translation>
    </message>
    <message>
        <source>Curly quotation marks</source>
        <translation>علامتا التنصيص المنحنيتان</translation>
    </message>
    <message>
        <source>Thin spaces inside French « »</source>
        <translation>مسافات رفيعة داخل « » الفرنسية</translation>
    </message>
    <message>
        <source>Digits typed into Arabic</source>
        <translation>الأرقام المكتوبة في نص عربي</translation>
    </message>
    <message>
        <source>Quotation marks in Arabic</source>
        <translation>علامات التنصيص في العربية</translation>
    </message>
    <message>
        <source>Saving by hand, a change of state and leaving the story make one at once</source>
        <translation>الحفظ باليد وتغيير الحالة ومغادرة القصة تصنع نسخة في الحال</translation>
    </message>
    <message>
        <source>While writing, a version every (seconds)</source>
        <translation>نسخة أثناء الكتابة كل (ثانية)</translation>
    </message>
    <message>
        <source>Moderators may change readers’ words (the original is kept)</source>
        <translation>للمشرفين أن يغيّروا كلمات القرّاء (ويُحفظ الأصل)</translation>
    </message>
</context>
<context>
    <name>warraq::SourceFoot</name>
    <message>
        <source>The colours of the source are not installed; everything else works.</source>
        <translation>ألوان المصدر غير مثبّتة، وكل ما عداها يعمل.</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>المشكلة التالية</translation>
    </message>
    <message>
        <source>Goes to what is underlined (%1). What you wrote is kept and saved as it is; the text and the page show the paragraph as it was until the markup is whole.</source>
        <translation>ينتقل إلى ما تحته خط (%1). ما كتبته محفوظ كما هو، ويبقى النص والصفحة على الفقرة كما كانت حتى تكتمل الوسوم.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more.</source>
        <translation>
            <numerusform>لا مشكلة غيرها.</numerusform>
            <numerusform>ومعها مشكلة أخرى.</numerusform>
            <numerusform>ومعها مشكلتان أخريان.</numerusform>
            <numerusform>ومعها %Ln مشكلات أخرى.</numerusform>
            <numerusform>ومعها %Ln مشكلة أخرى.</numerusform>
            <numerusform>ومعها %Ln مشكلة أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::SourceGutter</name>
    <message>
        <source>Click a triangle to fold or open</source>
        <translation>انقر مثلثًا لتطوي أو تفتح</translation>
    </message>
</context>
<context>
    <name>warraq::SourceText</name>
    <message>
        <source>HTML source of the article</source>
        <translation>مصدر HTML للقصة</translation>
    </message>
    <message>
        <source>Source of the file</source>
        <translation>مصدر الملف</translation>
    </message>
</context>
<context>
    <name>warraq::SourceView</name>
    <message>
        <source>Next problem in the source</source>
        <translation>المشكلة التالية في المصدر</translation>
    </message>
    <message>
        <source>Previous problem in the source</source>
        <translation>المشكلة السابقة في المصدر</translation>
    </message>
    <message>
        <source>Fold or open here</source>
        <translation>اطوِ هنا أو افتح</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>اطوِ الكل</translation>
    </message>
    <message>
        <source>Open everything</source>
        <translation>افتح الكل</translation>
    </message>
</context>
<context>
    <name>warraq::StoriesModel</name>
    <message>
        <source>Breaking</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>مسودات</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشورة</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>محجوبة</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>ملفات تعذّرت قراءتها</translation>
    </message>
</context>
<context>
    <name>warraq::StoriesWorkplace</name>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>احتفظ بالنسختين</translation>
    </message>
    <message>
        <source>Your version is now a story of its own, and it is the one open here. The other version keeps its place in the list.</source>
        <translation>صارت نسختك قصة قائمة بذاتها، وهي المفتوحة هنا. والنسخة الأخرى في مكانها من القائمة.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>احفظ من جديد</translation>
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation>ابحث أو نفّذ أمرًا…</translation>
    </message>
    <message>
        <source>%1 is in the desk&apos;s dictionary now, for everyone in this newsroom.</source>
        <translation>صارت %1 في قاموس مكتب التحرير، لكل من في غرفة الأخبار هذه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The saved file</source>
        <translation>الملف المحفوظ</translation>
    </message>
    <message>
        <source>Your version</source>
        <translation>نسختك</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
</context>
<context>
    <name>warraq::StoryActions</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشورة</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>محجوبة</translation>
    </message>
    <message>
        <source>All states of the story</source>
        <translation>كل حالات القصة</translation>
    </message>
    <message>
        <source>End breaking</source>
        <translation>أنهِ العاجل</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Take the breaking flag away; kicker and urgency return to what they were</source>
        <translation>ارفع «عاجل» عنها؛ يعود العنوان التمهيدي والإلحاح كما كانا</translation>
    </message>
    <message>
        <source>Flag this story as breaking for %1</source>
        <translation>ضع «عاجل» على هذه القصة مدة %1</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>أعدها إلى المراجعة</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>إلى المراجعة</translation>
    </message>
    <message>
        <source>Mark ready</source>
        <translation>صارت جاهزة</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>انشر…</translation>
    </message>
    <message>
        <source>Publish this story?</source>
        <translation>أتنشر هذه القصة؟</translation>
    </message>
    <message>
        <source>%1 is marked as published, for every reader of the site.</source>
        <translation>تُعلَّم «%1» منشورةً لكل قرّاء الموقع.</translation>
    </message>
    <message>
        <source>%1 is under embargo until %2. Publishing it now breaks the embargo.</source>
        <translation>«%1» محظورة حتى %2. نشرها الآن خرق للحظر.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>انشر</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
</context>
<context>
    <name>warraq::StoryColumn</name>
    <message>
        <source>No story is open</source>
        <translation>لا قصة مفتوحة</translation>
    </message>
    <message>
        <source>Choose one from the list, or begin a new one.</source>
        <translation>اختر قصة من القائمة، أو ابدأ قصة جديدة.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>The story as on the page</source>
        <translation>القصة كما على الصفحة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>The story&apos;s HTML</source>
        <translation>لغة HTML للقصة</translation>
    </message>
    <message>
        <source>Details of the story</source>
        <translation>بيانات القصة</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>قصة جديدة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>What changed since the story was opened</source>
        <translation>ما تغيّر منذ فُتحت القصة</translation>
    </message>
    <message>
        <source>As opened at %1</source>
        <translation>كما فُتحت عند %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>The source of this story has %Ln unfinished place(s). Every letter of it is kept; the text shows what could be read.</source>
        <translation>
            <numerusform>لا موضع ناقصًا في مصدر هذه القصة.</numerusform>
            <numerusform>في مصدر هذه القصة موضع لم يكتمل. كل حرف منه محفوظ، والنص يعرض ما أمكنت قراءته.</numerusform>
            <numerusform>في مصدر هذه القصة موضعان لم يكتملا. كل حرف منهما محفوظ، والنص يعرض ما أمكنت قراءته.</numerusform>
            <numerusform>في مصدر هذه القصة %Ln مواضع لم تكتمل. كل حرف منها محفوظ، والنص يعرض ما أمكنت قراءته.</numerusform>
            <numerusform>في مصدر هذه القصة %Ln موضعًا لم يكتمل. كل حرف منها محفوظ، والنص يعرض ما أمكنت قراءته.</numerusform>
            <numerusform>في مصدر هذه القصة %Ln موضع لم يكتمل. كل حرف منها محفوظ، والنص يعرض ما أمكنت قراءته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the source</source>
        <translation>اعرضها في المصدر</translation>
    </message>
    <message>
        <source>This site uses the built-in theme.</source>
        <translation>يستعمل هذا الموقع القالب المدمج.</translation>
    </message>
    <message>
        <source>This site uses the built-in theme. A copy of your own can be changed: it is kept in the project, with its history.</source>
        <translation>يستعمل هذا الموقع القالب المدمج. يمكنكم تغيير نسخة خاصة بكم تُحفظ في المشروع مع تاريخها.</translation>
    </message>
    <message>
        <source>Make our own theme</source>
        <translation>أنشئ قالبنا الخاص</translation>
    </message>
    <message>
        <source>Take the other version</source>
        <translation>خذ النسخة الأخرى</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>أبقِ نسختي</translation>
    </message>
    <message>
        <source>Another program changed this file of the theme. Nothing of either version is lost until you choose.</source>
        <translation>غيّر برنامج آخر ملف القالب هذا. لن يضيع شيء من أي نسخة حتى تختار.</translation>
    </message>
</context>
<context>
    <name>warraq::StoryDelegate</name>
    <message>
        <source>Breaking · %1</source>
        <translation>عاجل · %1</translation>
    </message>
    <message>
        <source>Embargo until %1</source>
        <translation>محظورة حتى %1</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصوَّبة</translation>
    </message>
</context>
<context>
    <name>warraq::StoryList</name>
    <message>
        <source>Search the stories</source>
        <translation>بحث في القصص</translation>
    </message>
    <message>
        <source>No stories yet</source>
        <translation>لا قصص بعد</translation>
    </message>
    <message>
        <source>Everything this newsroom writes or imports is listed here.</source>
        <translation>كل ما تكتبه غرفة الأخبار أو تستورده يظهر هنا.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>No headline, byline, tag or text holds all these words.</source>
        <translation>لا عنوان ولا كاتب ولا وسم ولا نص يجمع هذه الكلمات.</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>القصص</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>قصة جديدة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>امسح البحث</translation>
    </message>
</context>
<context>
    <name>warraq::StoryPlace</name>
    <message numerus="yes">
        <source>%Ln story(s)</source>
        <translation>
            <numerusform>لا قصص</numerusform>
            <numerusform>قصة واحدة</numerusform>
            <numerusform>قصتان</numerusform>
            <numerusform>%Ln قصص</numerusform>
            <numerusform>%Ln قصة</numerusform>
            <numerusform>%Ln قصة</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم تُحفظ</translation>
    </message>
    <message>
        <source>Saving shortly…</source>
        <translation>تُحفظ بعد قليل…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>محفوظ %1</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>لا شيء للحفظ بعد</translation>
    </message>
</context>
<context>
    <name>warraq::StoryTrash</name>
    <message>
        <source>%1 is breaking news now. Take the flag away first.</source>
        <translation>%1 خبر عاجل الآن. ارفع عنه علامة العاجل أولًا.</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 في المهملات.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 is among the stories again.</source>
        <translation>عاد %1 إلى القصص.</translation>
    </message>
</context>
<context>
    <name>warraq::StoryVersions</name>
    <message>
        <source>Bring back the version of %1</source>
        <translation>استعادة نسخة %1</translation>
    </message>
    <message>
        <source>The story says again what it said at %1. What stood here is a version of its own.</source>
        <translation>عادت القصة إلى ما كانت عليه في %1. وما كان هنا محفوظ نسخةً مستقلة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>اسم النسخة</translation>
    </message>
    <message>
        <source>As sent to the lawyers</source>
        <translation>كما أُرسلت إلى المستشار القانوني</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>سمِّها</translation>
    </message>
</context>
<context>
    <name>warraq::StoryView</name>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>انقل إلى المهملات</translation>
    </message>
</context>
<context>
    <name>warraq::SyncDialog</name>
    <message>
        <source>Keep the password in this desktop&apos;s keyring</source>
        <translation>احفظ كلمة السر في حافظة مفاتيح سطح المكتب</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>أهذا هو الخادم المقصود؟</translation>
    </message>
    <message>
        <source>This computer does not know the key of %1, or knows another one. Ask whoever runs the server whether its key is the one below, and go on only if it is.</source>
        <translation>لا يعرف هذا الحاسوب مفتاح %1، أو يعرف له مفتاحًا آخر. اسأل القائم على الخادم: أمفتاحه هو المكتوب أدناه؟ ولا تتابع إلا إن كان هو.</translation>
    </message>
    <message>
        <source>It is the right one</source>
        <translation>نعم، هو المقصود</translation>
    </message>
    <message>
        <source>Do not sync</source>
        <translation>لا تزامن</translation>
    </message>
    <message>
        <source>The keyring did not take the password: %1</source>
        <translation>لم تقبل حافظة المفاتيح كلمة السر: %1</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>زامن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Sync with other machines</source>
        <translation>المزامنة مع الأجهزة الأخرى</translation>
    </message>
    <message>
        <source>The other machines meet at a folder on a stick or a share, or at the address of a git repository. Stories, pictures and versions travel; readers&apos; comments and their personal data never do.</source>
        <translation>تلتقي الأجهزة في مجلد على ذاكرة محمولة أو على الشبكة، أو في عنوان مستودع git. تنتقل القصص والصور والنسخ، ولا تنتقل تعليقات القراء ولا بياناتهم الشخصية أبدًا.</translation>
    </message>
    <message>
        <source>Folder or address</source>
        <translation>المجلد أو العنوان</translation>
    </message>
    <message>
        <source>only where the server asks for it</source>
        <translation>فقط حيث يطلبه الخادم</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختر مجلدًا…</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>كلمة المرور أو الرمز</translation>
    </message>
    <message>
        <source>Folder where the machines meet</source>
        <translation>المجلد الذي تلتقي فيه الأجهزة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>The open story could not be saved, so nothing was synced.</source>
        <translation>تعذّر حفظ القصة المفتوحة، فلم يُزامَن شيء.</translation>
    </message>
    <message>
        <source>Looking for what is new here…</source>
        <translation>البحث عن الجديد هنا…</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>الاستقبال…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>الدمج…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>الكتابة…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>الإرسال…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) of others came.</source>
        <translation>
            <numerusform>لم تصل نسخة من الآخرين.</numerusform>
            <numerusform>وصلت نسخة واحدة من الآخرين.</numerusform>
            <numerusform>وصلت نسختان من الآخرين.</numerusform>
            <numerusform>وصلت %Ln نسخ من الآخرين.</numerusform>
            <numerusform>وصلت %Ln نسخة من الآخرين.</numerusform>
            <numerusform>وصلت %Ln نسخة من الآخرين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) went.</source>
        <translation>
            <numerusform>لم تُرسل نسخة.</numerusform>
            <numerusform>أُرسلت نسخة واحدة.</numerusform>
            <numerusform>أُرسلت نسختان.</numerusform>
            <numerusform>أُرسلت %Ln نسخ.</numerusform>
            <numerusform>أُرسلت %Ln نسخة.</numerusform>
            <numerusform>أُرسلت %Ln نسخة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) wait for a choice: both sides wrote there, and both are kept.</source>
        <translation>
            <numerusform>لا موضع ينتظر اختيارًا.</numerusform>
            <numerusform>موضع واحد ينتظر اختيارًا: كتب فيه الطرفان، والنصّان محفوظان.</numerusform>
            <numerusform>موضعان ينتظران اختيارًا: كتب فيهما الطرفان، والنصوص محفوظة.</numerusform>
            <numerusform>%Ln مواضع تنتظر اختيارًا: كتب فيها الطرفان، والنصوص محفوظة.</numerusform>
            <numerusform>%Ln موضعًا ينتظر اختيارًا: كتب فيه الطرفان، والنصوص محفوظة.</numerusform>
            <numerusform>%Ln موضع ينتظر اختيارًا: كتب فيه الطرفان، والنصوص محفوظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of others were not taken: their names or sizes are not safe.</source>
        <translation>
            <numerusform>أُخذت كل ملفات الآخرين.</numerusform>
            <numerusform>ملف واحد من الآخرين لم يؤخذ: اسمه أو حجمه غير مأمون.</numerusform>
            <numerusform>ملفان من الآخرين لم يؤخذا: أسماؤهما أو أحجامهما غير مأمونة.</numerusform>
            <numerusform>%Ln ملفات من الآخرين لم تؤخذ: أسماؤها أو أحجامها غير مأمونة.</numerusform>
            <numerusform>%Ln ملفًا من الآخرين لم يؤخذ: الأسماء أو الأحجام غير مأمونة.</numerusform>
            <numerusform>%Ln ملف من الآخرين لم يؤخذ: الأسماء أو الأحجام غير مأمونة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of this newsroom cannot travel.</source>
        <translation>
            <numerusform>كل ملفات غرفة الأخبار تنتقل.</numerusform>
            <numerusform>ملف واحد من غرفة الأخبار لا يمكن نقله.</numerusform>
            <numerusform>ملفان من غرفة الأخبار لا يمكن نقلهما.</numerusform>
            <numerusform>%Ln ملفات من غرفة الأخبار لا يمكن نقلها.</numerusform>
            <numerusform>%Ln ملفًا من غرفة الأخبار لا يمكن نقله.</numerusform>
            <numerusform>%Ln ملف من غرفة الأخبار لا يمكن نقله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is the same here and there.</source>
        <translation>كل شيء متطابق هنا وهناك.</translation>
    </message>
</context>
<context>
    <name>warraq::TextChooser</name>
    <message>
        <source>Ready texts</source>
        <translation>النصوص الجاهزة</translation>
    </message>
    <message>
        <source>Name or first words</source>
        <translation>الاسم أو أول الكلمات</translation>
    </message>
    <message>
        <source>The desk has no ready texts yet.</source>
        <translation>لا نصوص جاهزة لدى مكتب التحرير بعد.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لا نتائج.</translation>
    </message>
    <message>
        <source>Change the list…</source>
        <translation>تعديل القائمة…</translation>
    </message>
</context>
<context>
    <name>warraq::TextFontDialog</name>
    <message>
        <source>Font of the text</source>
        <translation>خط النص</translation>
    </message>
    <message>
        <source>Fonts that write Arabic</source>
        <translation>الخطوط التي تكتب العربية</translation>
    </message>
    <message>
        <source>Warraq&apos;s own</source>
        <translation>خط ورّاق</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use this font</source>
        <translation>استخدم هذا الخط</translation>
    </message>
    <message>
        <source>This font lacks %1. They are written in the program&apos;s own font.</source>
        <translation>ينقص هذا الخط: %1. تُكتب هذه الحروف بخط البرنامج.</translation>
    </message>
    <message>
        <source>In this font the caret finds no place between lam and alef.</source>
        <translation>في هذا الخط لا يجد المؤشر موضعًا بين اللام والألف.</translation>
    </message>
    <message>
        <source>Writes all of Arabic; the caret finds its place between lam and alef.</source>
        <translation>يكتب العربية كلها، ويجد المؤشر موضعه بين اللام والألف.</translation>
    </message>
</context>
<context>
    <name>warraq::TextMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>يجري البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>Add to the desk&apos;s dictionary</source>
        <translation>أضف إلى قاموس مكتب التحرير</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>لا اقتراح</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قُصّ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>الصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>حدّد الكل</translation>
    </message>
    <message>
        <source>Keep “%1” together</source>
        <translation>أبقِ «%1» متماسكًا</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>اكتب «%1»</translation>
    </message>
    <message>
        <source>Write the paragraph from left to right</source>
        <translation>اكتب الفقرة من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Write the paragraph from right to left</source>
        <translation>اكتب الفقرة من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Mend the isolate</source>
        <translation>أصلح العزل</translation>
    </message>
    <message>
        <source>Replace old direction characters by isolates</source>
        <translation>استبدل محارف الاتجاه القديمة بالعزل</translation>
    </message>
    <message>
        <source>Mend the invisible direction characters</source>
        <translation>أصلح محارف الاتجاه الخفية</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>أعِد</translation>
    </message>
</context>
<context>
    <name>warraq::ThemeView</name>
    <message>
        <source>Site theme</source>
        <translation>قالب الموقع</translation>
    </message>
    <message>
        <source>Back to the story</source>
        <translation>عودة إلى القصة</translation>
    </message>
</context>
<context>
    <name>warraq::ThreadView</name>
    <message>
        <source>Conversation</source>
        <translation>الحوار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا تعليق غيرها</numerusform>
            <numerusform>وتعليق آخر</numerusform>
            <numerusform>وتعليقان آخران</numerusform>
            <numerusform>و%Ln تعليقات أخرى</numerusform>
            <numerusform>و%Ln تعليقًا آخر</numerusform>
            <numerusform>و%Ln تعليق آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::TimeHistogram</name>
    <message>
        <source>When they were written: from %1 to %2</source>
        <translation>متى كُتبت: من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>warraq::TrashDialog</name>
    <message>
        <source>The trash is empty.</source>
        <translation>المهملات فارغة.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>أعدها</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>احذف نهائيًا…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Stories in the trash</source>
        <translation>القصص في المهملات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Delete for good?</source>
        <translation>أتُحذف نهائيًا؟</translation>
    </message>
    <message>
        <source>%1 leaves the trash and cannot be brought back from it. Its earlier versions stay in the newsroom&apos;s history.</source>
        <translation>يخرج %1 من المهملات ولا يعود منها. وتبقى نسخه السابقة في تاريخ غرفة الأخبار.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>احذف %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>أبقها</translation>
    </message>
</context>
<context>
    <name>warraq::TruthCard</name>
    <message>
        <source>As it was written</source>
        <translation>كما كُتب</translation>
    </message>
    <message>
        <source>Without the tricks</source>
        <translation>بلا حيل</translation>
    </message>
    <message>
        <source>Where the links lead</source>
        <translation>إلى أين تقود الروابط</translation>
    </message>
    <message>
        <source>Some characters here cannot be seen, or are stretched or disguised.</source>
        <translation>هنا محارف لا تُرى أو ممدودة أو متنكّرة.</translation>
    </message>
    <message>
        <source>Nothing is hidden in this text.</source>
        <translation>لا شيء مخفيًّا في هذا النص.</translation>
    </message>
</context>
<context>
    <name>warraq::VersionsPanel</name>
    <message>
        <source>Bring it back</source>
        <translation>استعدها</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>سمِّها…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>This story</source>
        <translation>هذه القصة</translation>
    </message>
    <message>
        <source>The newsroom</source>
        <translation>غرفة الأخبار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>نسخ أقدم</translation>
    </message>
    <message>
        <source>No version yet. The first one comes with the first saving.</source>
        <translation>لا نسخة بعد. تأتي الأولى مع أول حفظ.</translation>
    </message>
    <message>
        <source>Open a story to see its versions.</source>
        <translation>افتح قصة لترى نسخها.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>نسخة %1</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>ما قبلها</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>منذ ذلك</translation>
    </message>
    <message>
        <source>What has changed since, up to now</source>
        <translation>ما تغيّر منذ ذلك حتى الآن</translation>
    </message>
    <message>
        <source>Its change</source>
        <translation>ما غيّرته</translation>
    </message>
    <message>
        <source>What it changed, against the one before</source>
        <translation>ما غيّرته عمّا قبلها</translation>
    </message>
</context>
<context>
    <name>warraq::ViewCommands</name>
    <message>
        <source>View of the text</source>
        <translation>عرض النص</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <translation>النص بحجمه المعتاد</translation>
    </message>
    <message>
        <source>Text at its usual size (now %1%)</source>
        <translation>النص بحجمه المعتاد (الآن ٪%1)</translation>
    </message>
    <message>
        <source>Narrow column</source>
        <translation>عمود ضيق</translation>
    </message>
    <message>
        <source>Column of usual width</source>
        <translation>عمود بعرضه المعتاد</translation>
    </message>
    <message>
        <source>Wide column</source>
        <translation>عمود عريض</translation>
    </message>
    <message>
        <source>Focus on the paragraph</source>
        <translation>التركيز على الفقرة</translation>
    </message>
    <message>
        <source>Keep the caret at one height</source>
        <translation>تثبيت ارتفاع المؤشر</translation>
    </message>
    <message>
        <source>Font of the text…</source>
        <translation>خط النص…</translation>
    </message>
    <message>
        <source>Focus on the sentence</source>
        <translation>التركيز على الجملة</translation>
    </message>
</context>
<context>
    <name>warraq::WebPreview</name>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
</context>
<context>
    <name>warraq::WelcomePage</name>
    <message>
        <source>Warraq</source>
        <translation>ورّاق</translation>
    </message>
    <message>
        <source>The newsroom on your own machine: stories, breaking news, comments.</source>
        <translation>غرفة الأخبار على جهازك: قصص وعاجل وتعليقات.</translation>
    </message>
    <message>
        <source>Open a newsroom…</source>
        <translation>افتح غرفة أخبار…</translation>
    </message>
    <message>
        <source>Create a newsroom…</source>
        <translation>أنشئ غرفة أخبار…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>فُتحت من قبل</translation>
    </message>
</context>
<context>
    <name>warraq::WordCounting</name>
    <message>
        <source>Count in the comments</source>
        <translation>احسب في التعليقات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>How many comments of this newsroom hold words of the list?</source>
        <translation>كم تعليقًا في غرفة الأخبار فيه كلمات من القائمة؟</translation>
    </message>
    <message>
        <source>%1 of %2 comments hold words of the list.</source>
        <translation>في %1 من %2 من التعليقات كلمات من القائمة.</translation>
    </message>
    <message>
        <source>You had approved %1 of them.</source>
        <translation>وقد قُبل منها %1.</translation>
    </message>
</context>
<context>
    <name>warraq::WordForm</name>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Only marked in the text</source>
        <translation>تُعلَّم في النص فقط</translation>
    </message>
    <message>
        <source>A reason to look, with its weight</source>
        <translation>سبب للنظر في التعليق، بوزنه</translation>
    </message>
    <message>
        <source>Kept back until someone decides, as WordPress&apos;s moderation words</source>
        <translation>يُحتجز التعليق حتى يقرَّر فيه، مثل كلمات الإشراف في ووردبريس</translation>
    </message>
    <message>
        <source>Proposed for the trash, as WordPress&apos;s disallowed words</source>
        <translation>يُقترح للمهملات، مثل الكلمات الممنوعة في ووردبريس</translation>
    </message>
    <message>
        <source>Never found, and nothing inside it is</source>
        <translation>لا يُبحث عنها، ولا عن شيء في داخلها</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>الكلمة أو العبارة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>ما تطلبه</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Note for colleagues</source>
        <translation>ملاحظة للزملاء</translation>
    </message>
    <message>
        <source>Besides the whole word, also find it</source>
        <translation>ابحث عنها كاملةً، وكذلك</translation>
    </message>
    <message>
        <source>with attached letters: و ف ب ل ال … ه هم كم</source>
        <translation>متصلةً بحروف: و ف ب ل ال … ه هم كم</translation>
    </message>
    <message>
        <source>Finds more, and more that is harmless: try it below, and allow what is found wrongly.</source>
        <translation>يجد أكثر، وفيه البريء أيضًا: جرّبها في الأسفل، واسمح بما يُعلَّم خطأً.</translation>
    </message>
    <message>
        <source>with its letters apart: ك ل م ة</source>
        <translation>مفرّقة الحروف: ك ل م ة</translation>
    </message>
    <message>
        <source>Also with dots, dashes or signs between.</source>
        <translation>وبينها نقاط أو شرطات أو رموز أيضًا.</translation>
    </message>
    <message>
        <source>without its dots</source>
        <translation>بلا نقاط</translation>
    </message>
    <message>
        <source>Where a letter stands that only dotless writing has.</source>
        <translation>حيث يقف حرف لا يُكتب إلا في الكتابة بلا نقاط.</translation>
    </message>
    <message>
        <source>in Latin letters: 7mar</source>
        <translation>بحروف لاتينية: 7mar</translation>
    </message>
    <message>
        <source>Arabic in Latin letters and digits.</source>
        <translation>عربية بحروف لاتينية وأرقام.</translation>
    </message>
    <message>
        <source>Choose a word in the list</source>
        <translation>اختر كلمة من القائمة</translation>
    </message>
    <message>
        <source>This word</source>
        <translation>هذه الكلمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::WordTrial</name>
    <message>
        <source>Try it</source>
        <translation>جرّبها</translation>
    </message>
    <message>
        <source>Type or paste a comment to see what the list finds in it</source>
        <translation>اكتب تعليقًا أو الصقه لترى ما تجده القائمة فيه</translation>
    </message>
    <message>
        <source>Nothing in it is on the list.</source>
        <translation>ليس فيه شيء من القائمة.</translation>
    </message>
    <message>
        <source>«%1» – %2</source>
        <translation>«%1» – %2</translation>
    </message>
    <message numerus="yes">
        <source>Found: %Ln place(s), weight %1</source>
        <translation>
            <numerusform>لم يوجد شيء، الوزن %1</numerusform>
            <numerusform>موضع واحد، الوزن %1</numerusform>
            <numerusform>موضعان، الوزن %1</numerusform>
            <numerusform>%Ln مواضع، الوزن %1</numerusform>
            <numerusform>%Ln موضعًا، الوزن %1</numerusform>
            <numerusform>%Ln موضع، الوزن %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warraq::WordsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Throw the words away?</source>
        <translation>أتُهمل الكلمات؟</translation>
    </message>
    <message>
        <source>What you wrote here is not kept anywhere else.</source>
        <translation>ما كتبته هنا ليس محفوظًا في مكان آخر.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>واصل الكتابة</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>أهملها</translation>
    </message>
</context>
<context>
    <name>warraq::WordsModel</name>
    <message>
        <source>Allowed</source>
        <translation>مسموحة</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>علّم</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>نبّه</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>احتجز</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>ارفض</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>عبارة</translation>
    </message>
    <message>
        <source>attached letters</source>
        <translation>متصلة</translation>
    </message>
    <message>
        <source>letters apart</source>
        <translation>مفرّقة</translation>
    </message>
    <message>
        <source>without dots</source>
        <translation>بلا نقاط</translation>
    </message>
    <message>
        <source>in Latin letters</source>
        <translation>باللاتينية</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>الكلمة أو العبارة</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>وتوجد أيضًا</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>ما تطلبه</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
</context>
<context>
    <name>warraq::WordsPage</name>
    <message>
        <source>Word list</source>
        <translation>قائمة الكلمات</translation>
    </message>
    <message>
        <source>A new word or phrase</source>
        <translation>كلمة أو عبارة جديدة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>ابحث في القائمة</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>لا كلمات بعد</translation>
    </message>
    <message>
        <source>Words that comments should be looked at for: advertisements, insults. Write the first one above, or bring in the list of your site.</source>
        <translation>كلمات يُبحث عنها في التعليقات: إعلانات وشتائم. اكتب أولاها في الأعلى، أو هات قائمة موقعك.</translation>
    </message>
    <message>
        <source>From WordPress…</source>
        <translation>من ووردبريس…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>لا مداخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%Ln مداخل</numerusform>
            <numerusform>%Ln مدخلًا</numerusform>
            <numerusform>%Ln مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln allowed</source>
        <translation>
            <numerusform>لا شيء مسموح</numerusform>
            <numerusform>واحدة مسموحة</numerusform>
            <numerusform>اثنتان مسموحتان</numerusform>
            <numerusform>%Ln مسموحة</numerusform>
            <numerusform>%Ln مسموحة</numerusform>
            <numerusform>%Ln مسموحة</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» has no letter, digit or sign, so no comment could ever hold it.</source>
        <translation>ليس في «%1» حرف ولا رقم ولا رمز، فلن توجد في أي تعليق.</translation>
    </message>
    <message>
        <source>«%1» is on the list already.</source>
        <translation>«%1» في القائمة من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) removed; Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>لم تُحذف كلمة</numerusform>
            <numerusform>حُذفت كلمة؛ وتعيدها Ctrl+Z.</numerusform>
            <numerusform>حُذفت كلمتان؛ وتعيدهما Ctrl+Z.</numerusform>
            <numerusform>حُذفت %Ln كلمات؛ وتعيدها Ctrl+Z.</numerusform>
            <numerusform>حُذفت %Ln كلمة؛ وتعيدها Ctrl+Z.</numerusform>
            <numerusform>حُذفت %Ln كلمة؛ وتعيدها Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could ever match that; the word stays as it was.</source>
        <translation>لن يوجد مثلها في أي تعليق؛ بقيت الكلمة كما كانت.</translation>
    </message>
    <message>
        <source>The problem is in line %1: %2</source>
        <translation>الخلل في السطر %1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>اقرأها من جديد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استورد</translation>
    </message>
    <message>
        <source>WordPress&apos;s moderation words…</source>
        <translation>كلمات الإشراف في ووردبريس…</translation>
    </message>
    <message>
        <source>WordPress&apos;s disallowed words…</source>
        <translation>الكلمات الممنوعة في ووردبريس…</translation>
    </message>
    <message>
        <source>A table (CSV)…</source>
        <translation>جدول (CSV)…</translation>
    </message>
    <message>
        <source>What was copied, to hold</source>
        <translation>ما نُسخ، للاحتجاز</translation>
    </message>
    <message>
        <source>What was copied, to reject</source>
        <translation>ما نُسخ، للرفض</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>صدّر</translation>
    </message>
    <message>
        <source>For WordPress: what is held…</source>
        <translation>إلى ووردبريس: ما يُحتجز…</translation>
    </message>
    <message>
        <source>For WordPress: what is rejected…</source>
        <translation>إلى ووردبريس: ما يُرفض…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>جداول (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Word lists (*.txt *.json *.xml)</source>
        <translation>قوائم كلمات (*.txt *.json *.xml)</translation>
    </message>
    <message>
        <source>Import words</source>
        <translation>استورد كلمات</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) added.</source>
        <translation>
            <numerusform>لم تُضف كلمة.</numerusform>
            <numerusform>أُضيفت كلمة.</numerusform>
            <numerusform>أُضيفت كلمتان.</numerusform>
            <numerusform>أُضيفت %Ln كلمات.</numerusform>
            <numerusform>أُضيفت %Ln كلمة.</numerusform>
            <numerusform>أُضيفت %Ln كلمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed.</source>
        <translation>
            <numerusform>لم يتغيّر شيء.</numerusform>
            <numerusform>تغيّرت واحدة.</numerusform>
            <numerusform>تغيّرت اثنتان.</numerusform>
            <numerusform>تغيّرت %Ln.</numerusform>
            <numerusform>تغيّرت %Ln.</numerusform>
            <numerusform>تغيّرت %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were on the list already.</source>
        <translation>
            <numerusform>لم تكن أي منها في القائمة.</numerusform>
            <numerusform>واحدة كانت في القائمة.</numerusform>
            <numerusform>اثنتان كانتا في القائمة.</numerusform>
            <numerusform>%Ln كانت في القائمة.</numerusform>
            <numerusform>%Ln كانت في القائمة.</numerusform>
            <numerusform>%Ln كانت في القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could be no word and were left out.</source>
        <translation>
            <numerusform>لم يُترك سطر.</numerusform>
            <numerusform>تُرك سطر لا يصلح كلمة.</numerusform>
            <numerusform>تُرك سطران لا يصلحان كلمتين.</numerusform>
            <numerusform>تُركت %Ln أسطر لا تصلح كلمات.</numerusform>
            <numerusform>تُرك %Ln سطرًا لا تصلح كلمات.</numerusform>
            <numerusform>تُرك %Ln سطر لا تصلح كلمات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export words</source>
        <translation>صدّر كلمات</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Word lists (*.txt)</source>
        <translation>قوائم كلمات (*.txt)</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>كُتبت القائمة في %1.</translation>
    </message>
</context>
<context>
    <name>warraq::WritingAids</name>
    <message>
        <source>Insert character</source>
        <translation>إدراج محرف</translation>
    </message>
    <message>
        <source>Fatha ◌َ</source>
        <translation>فتحة ◌َ</translation>
    </message>
    <message>
        <source>Damma ◌ُ</source>
        <translation>ضمة ◌ُ</translation>
    </message>
    <message>
        <source>Kasra ◌ِ</source>
        <translation>كسرة ◌ِ</translation>
    </message>
    <message>
        <source>Sukun ◌ْ</source>
        <translation>سكون ◌ْ</translation>
    </message>
    <message>
        <source>Shadda ◌ّ</source>
        <translation>شدّة ◌ّ</translation>
    </message>
    <message>
        <source>Fathatan ◌ً</source>
        <translation>تنوين فتح ◌ً</translation>
    </message>
    <message>
        <source>Dammatan ◌ٌ</source>
        <translation>تنوين ضم ◌ٌ</translation>
    </message>
    <message>
        <source>Kasratan ◌ٍ</source>
        <translation>تنوين كسر ◌ٍ</translation>
    </message>
    <message>
        <source>Dagger alef ◌ٰ</source>
        <translation>ألف خنجرية ◌ٰ</translation>
    </message>
    <message>
        <source>Tatweel ـ</source>
        <translation>تطويل ـ</translation>
    </message>
    <message>
        <source>No-break space</source>
        <translation>مسافة غير فاصلة</translation>
    </message>
    <message>
        <source>Thin no-break space</source>
        <translation>مسافة رفيعة غير فاصلة</translation>
    </message>
    <message>
        <source>Zero-width non-joiner (ZWNJ)</source>
        <translation>فاصل بلا عرض (ZWNJ)</translation>
    </message>
    <message>
        <source>Zero-width joiner (ZWJ)</source>
        <translation>واصل بلا عرض (ZWJ)</translation>
    </message>
    <message>
        <source>Left-to-right mark (LRM)</source>
        <translation>علامة يسار إلى يمين (LRM)</translation>
    </message>
    <message>
        <source>Right-to-left mark (RLM)</source>
        <translation>علامة يمين إلى يسار (RLM)</translation>
    </message>
    <message>
        <source>Arabic letter mark (ALM)</source>
        <translation>علامة الحرف العربي (ALM)</translation>
    </message>
    <message>
        <source>Digits, tatweel and tashkeel</source>
        <translation>الأرقام والتطويل والتشكيل</translation>
    </message>
    <message>
        <source>Digits: European (123)</source>
        <translation>الأرقام: أوروبية (123)</translation>
    </message>
    <message>
        <source>Digits: Arabic-Indic (١٢٣)</source>
        <translation>الأرقام: عربية مشرقية (١٢٣)</translation>
    </message>
    <message>
        <source>Take decorative tatweel away</source>
        <translation>إزالة التطويل الزخرفي</translation>
    </message>
    <message>
        <source>Take all tatweel away</source>
        <translation>إزالة التطويل كله</translation>
    </message>
    <message>
        <source>Take tashkeel away, keep shadda</source>
        <translation>إزالة التشكيل مع إبقاء الشدّة</translation>
    </message>
    <message>
        <source>Take all tashkeel away</source>
        <translation>إزالة التشكيل كله</translation>
    </message>
    <message>
        <source>Abbreviations and ready texts</source>
        <translation>الاختصارات والنصوص الجاهزة</translation>
    </message>
    <message>
        <source>Insert a ready text…</source>
        <translation>إدراج نص جاهز…</translation>
    </message>
    <message>
        <source>Abbreviations and ready texts of the desk…</source>
        <translation>اختصارات مكتب التحرير ونصوصه الجاهزة…</translation>
    </message>
</context>
</TS>
