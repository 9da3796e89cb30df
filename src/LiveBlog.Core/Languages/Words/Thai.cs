namespace LiveBlog.Core.Languages.Words;

/// <summary>Thai.</summary>
internal static class Thai
{
    public static Language Words { get; } = new("th")
    {
        Time = """
            months: มกราคม, ม.ค | กุมภาพันธ์, ก.พ, กุมภา | มีนาคม, มี.ค | เมษายน, เม.ย | พฤษภาคม, พ.ค | มิถุนายน, มิ.ย | กรกฎาคม, ก.ค |
                สิงหาคม, ส.ค | กันยายน, ก.ย | ตุลาคม, ต.ค | พฤศจิกายน, พ.ย | ธันวาคม, ธ.ค
            weekdays: วันจันทร์, จันทร์ | วันอังคาร, อังคาร | วันพุธ, พุธ | วันพฤหัสบดี, พฤหัส | วันศุกร์, ศุกร์ | วันเสาร์, เสาร์ |
                วันอาทิตย์, อาทิตย์
            morning: ในตอนเช้า, ตอนเช้า
            afternoon: บ่าย
            evening: ค่ำ, ตอนเย็น
            night: กลางคืน
            noon: เที่ยง, เที่ยงวัน
            midnight: เที่ยงคืน
            oclock: น, นาฬิกา; minutemark: นาที
            hourbefore: เวลา
            second: วินาที, วินาทีที่
            minute: นาที, นาทีที่
            hour: ชั่วโมง, ชม, ชั่วโมงที่
            day: วัน, วันที่
            week: สัปดาห์, อาทิตย์, สัปดาห์ที่
            month: เดือน
            year: ปี
            numbers: หนึ่ง | สอง | สาม | สี่ | ห้า | หก | เจ็ด | แปด | เก้า | สิบ | สิบเอ็ด | สิบสอง
            few: ไม่กี่
            ago: ที่ผ่านมา, ที่แล้ว, ก่อน, ผ่านมา, แล้ว
            later: ในอีก
            about: ประมาณ
            less: น้อยกว่า
            now: ขณะนี้, เมื่อสักครู่นี้, เมื่อสักครู่, ตอนนี้, เมื่อกี้
            today: วันนี้
            yesterday: เมื่อวาน, เมื่อวานนี้
            beforeyesterday: เมื่อวานซืน
            tomorrow: พรุ่งนี้
            aftertomorrow: มะรืนนี้
            lastweek: สัปดาห์ที่แล้ว; lastmonth: เดือนที่แล้ว; lastyear: ปีที่แล้ว
            published: เผยแพร่, เผยแพร่เมื่อ, โพสต์เมื่อ
            modified: อัปเดต, อัพเดท, ปรับปรุง, อัปเดตล่าสุด, แก้ไข
            noise: พ.ศ, ที่, เมื่อ, เดือน
            thisweek: สัปดาห์นี้, อาทิตย์นี้; thismonth: เดือนนี้; thisyear: ปีนี้
            nextweek: สัปดาห์หน้า, อาทิตย์หน้า; nextmonth: เดือนหน้า; nextyear: ปีหน้า
            within: ภายใน
            tomorrowmorning: พรุ่งนี้เช้า
            tomorrowevening: พรุ่งนี้เย็น
            until: ถึง
            from: ตั้งแต่
            tonight: คืนนี้
            thismorning: เช้านี้, เมื่อเช้า
            lastnight: เมื่อคืน, เมื่อคืนนี้
            half.hour: ครึ่งชั่วโมง
            """,
        News = new NewsWords
        {
            LiveSigns = ["ถ่ายทอดสด", "รายงานสด", "เกาะติด", "นาทีต่อนาที"],
            LiveHeadings = ["ถ่ายทอดสด", "รายงานสด"],
            Furniture = ["โฆษณา", "แชร์"],
        },
    };
}
