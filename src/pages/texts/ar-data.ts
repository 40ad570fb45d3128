import { plural, type Texts } from './texts.js'

/** ما تقوله الصفحات بالعربية عن بياناتها: الملفات وخلاصات الأخبار والتقويمات والاستشهادات. */
export const arData: Texts['data'] = {
  use: 'استخدام هذه البيانات',
  files: 'في ملف',
  subscribe: 'الاشتراك',
  programs: 'في برنامج',
  cite: 'الاستشهاد',
  formats: {
    json: 'JSON كما تجيب به الواجهة البرمجية',
    csv: 'جدول CSV',
    jsonld: 'JSON-LD بمفردات schema.org',
    ics: 'تقويم (iCalendar)',
  },
  console: 'فتح الاستعلام في الطرفية',
  citation: 'Parley: «{title}». بيانات {date}. {url}',
  everything: 'الكل',
  feedDescription: 'أحدث المقالات والحوارات المسجَّلة حديثًا: {name}',
  calendarDescription: 'الحوارات: {name}',
  leftOut: plural({
    zero: 'لا حوارات بلا تاريخ.',
    one: 'حوار واحد بلا تاريخ غير مدرج في هذا التقويم.',
    two: 'حواران بلا تاريخ غير مدرجين في هذا التقويم.',
    few: '{n} حوارات بلا تاريخ غير مدرجة في هذا التقويم.',
    many: '{n} حوارًا بلا تاريخ غير مدرجة في هذا التقويم.',
    other: '{n} حوار بلا تاريخ غير مدرجة في هذا التقويم.',
  }),
  vague: 'اليوم غير معروف. المعروف: {date}.',
  thereIs: 'ما طلبته غير متاح بهذه الصيغة. الصيغ المتاحة:',
}
