namespace LiveBlog.Core.Languages.Words;

/// <summary>Urdu.</summary>
internal static class Urdu
{
    public static Language Words { get; } = new("ur")
    {
        Time = """
            months: جنوری | فروری | مارچ | اپریل | مئی | جون | جولائی | اگست | ستمبر | اکتوبر | نومبر | دسمبر
            weekdays: پیر, سوموار | منگل | بدھ | جمعرات | جمعہ | ہفتہ, سنیچر | اتوار
            am: قبل دوپہر; pm: بعد دوپہر
            morning: صبح; noonpart: دوپہر; afternoon: سہ پہر; evening: شام; night: رات
            midnight: آدھی رات
            halfclock: بجے, بج کر
            second: سیکنڈ; minute: منٹ; hour: گھنٹے, گھنٹہ, گھنٹوں; day: دن, دنوں; week: ہفتے, ہفتوں; month: ماہ, مہینے, مہینہ; year: سال
            numbers: ایک | دو | تین | چار | پانچ | چھ | سات | آٹھ | نو | دس
            few: چند, کچھ; ago: پہلے, قبل; later: بعد, میں; about: تقریبا; now: ابھی, اب, ابھی ابھی
            today: آج; yesterday: گزشتہ روز, کل; tomorrow: آنے والا کل
            published: شائع, شائع شدہ, اشاعت; modified: اپ ڈیٹ, آخری اپ ڈیٹ, تازہ ترین
            noise: کو, اور, پر, تک
            """,
        News = new NewsWords
        {
            WriterLabels = ["تحریر"],
            Live = ["لمحہ بہ لمحہ", "لائیو"],
            ZoneNotes = ["تمام اوقات"],
            LinkOpeners = ["یہ بھی پڑھیں", "مزید پڑھیں", "متعلقہ خبریں", "سب سے زیادہ پڑھی", "مزید خبریں", "ٹیگز"],
            FurnitureOpeners =
            [
                "شیئر کریں", "شیئر", "ہمیں فالو کریں", "سبسکرائب کریں", "جملہ حقوق", "رازداری کی پالیسی", "رابطہ کریں", "تبصرے", "تبصرہ",
                "اشتہار", "پرنٹ",
            ],
        },
        Fields = new FieldWords
        {
            Headline = ["عنوان", "سرخی"],
            Author = ["رپورٹر"],
        },
    };
}
