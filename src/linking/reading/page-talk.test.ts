import { expect, it } from 'vitest'
import { FIRST, mainOf, SECOND, TITLE } from './fixtures.ts'
import { speaksOfPage } from './page-talk.ts'

it.each([
  'متابعينا الأعزاء، إليكم تفاصيل الخبر في السطور التالية',
  'هل كان المقال مفيدا؟',
  'مرحبا بك إلى موقع الضفة، حيث يمكنك طرح الأسئلة وانتظار الإجابة عليها.',
  'قراؤنا من مستخدمي تويتر يمكنهم الآن متابعة آخر الأخبار من خلال حسابنا على تويتر',
  'تعذر عرض الفيديو بسبب برنامج حجب الدعاية في متصفحكم. أوقفوه ثم أعيدوا المحاولة',
  '3 قراء قيموا هذا الموضوع',
  'لا تظهر الصور على جهازكم؟ جربوا نسخة أخرى من الموقع.',
  'نشكركم على دعمكم، وبإمكانكم أن ترسلوا ملاحظاتكم متى أردتم.',
])('a site speaks of itself in %s', (line) => {
  expect(speaksOfPage(line)).toBe(true)
  expect(mainOf(TITLE, FIRST, '', line, '', SECOND)).toEqual([TITLE, FIRST, SECOND])
})

it.each([
  FIRST,
  'نشر الموقع صورة للجسر القديم قبل أن يهدم بأيام، وقال صاحبه إنه التقطها من سطح بيته في الصباح الباكر.',
  'تفاصيل الصفقة',
  'قالت الوزارة إن الموضوع لم يبحث بعد، وإن اللجنة ستجتمع في الخريف لتنظر في ما طلبه سكان القرى.',
])('an article may have such words: %s', (line) => {
  expect(speaksOfPage(line)).toBe(false)
})
