namespace LiveBlog.Core.Languages.Words;

/// <summary>Vietnamese.</summary>
internal static class Vietnamese
{
    public static Language Words { get; } = new("vi")
    {
        Time = """
            months: tháng 1, thg 1, tháng một, tháng giêng | tháng 2, thg 2, tháng hai | tháng 3, thg 3, tháng ba | tháng 4, thg 4,
                tháng tư | tháng 5, thg 5, tháng năm | tháng 6, thg 6, tháng sáu | tháng 7, thg 7, tháng bảy | tháng 8, thg 8, tháng tám |
                tháng 9, thg 9, tháng chín | tháng 10, thg 10, tháng mười | tháng 11, thg 11, tháng mười một | tháng 12, thg 12,
                tháng mười hai
            weekdays: thứ hai, thứ 2, t2 | thứ ba, thứ 3, t3 | thứ tư, thứ 4, t4 | thứ năm, thứ 5, t5 | thứ sáu, thứ 6, t6 | thứ bảy, thứ 7,
                t7 | chủ nhật, cn
            am: sa
            pm: ch
            morning: sáng
            noonpart: trưa
            afternoon: chiều
            evening: tối
            night: đêm
            oclock: giờ, g
            minutemark: phút
            hourbefore: lúc
            second: giây
            minute: phút
            hour: giờ, tiếng
            day: ngày
            week: tuần
            month: tháng
            year: năm
            numbers: một | hai | ba | bốn | lăm | sáu | bảy | tám | chín | mười | mười một | mười hai
            few: vài
            ago: trước
            later: sau, nữa
            about: khoảng
            less: dưới
            now: bây giờ, vừa xong, vừa mới, mới đây, ngay bây giờ, vài giây trước
            today: hôm nay
            yesterday: hôm qua
            beforeyesterday: hôm kia
            tomorrow: ngày mai
            lastweek: tuần trước; lastmonth: tháng trước; lastyear: năm ngoái
            published: đăng, đăng lúc, xuất bản, ngày đăng
            modified: cập nhật, cập nhật lúc, cập nhật lần cuối, sửa
            noise: vào, ngày, lúc, năm
            tonight: tối nay
            thismorning: sáng nay
            thisafternoon: chiều nay
            lastnight: tối qua
            thisunit: này
            within: trong vòng
            weekend: cuối tuần
            until: đến, tới
            from: từ
            noon: giữa trưa
            midnight: nửa đêm
            aftertomorrow: ngày mốt
            half.hour: nửa giờ, nửa tiếng
            """,
        News = new NewsWords
        {
            WriterLabels = ["Tác giả"],
            CreditLines = ["Ảnh: "],
            Live = ["tường thuật", "trực tiếp bóng đá", "cập nhật liên tục"],
            LiveSigns = ["trực tiếp:"],
            LiveHeadings = ["tường thuật trực tiếp", "trực tiếp", "cập nhật"],
            MoreUpdates = ["xem thêm"],
            Furniture = ["quảng cáo", "chia sẻ"],
            LinkOpeners =
            [
                "đọc thêm", "xem thêm", "đọc tiếp", "tin liên quan", "bài liên quan", "tin bài liên quan", "có thể bạn quan tâm",
                "tin cùng chuyên mục", "cùng chuyên mục", "đọc nhiều", "đọc nhiều nhất", "tin mới nhất", "tin nổi bật", "chủ đề",
                "từ khóa", "thẻ", "mời bạn đọc",
            ],
            FurnitureOpeners =
            [
                "chia sẻ", "chia sẻ bài viết", "theo dõi chúng tôi", "theo dõi", "đăng ký nhận", "đăng nhập", "bản quyền thuộc",
                "bản quyền", "chính sách bảo mật", "điều khoản sử dụng", "điều khoản", "liên hệ quảng cáo", "liên hệ", "giới thiệu",
                "bình luận", "gửi bình luận", "ý kiến", "in bài", "in trang", "sao chép liên kết", "quảng cáo", "về đầu trang", "nguồn",
                "tổng biên tập",
            ],
            Related = ["xem thêm: "],
            Plans = ["lịch trình", "chương trình"],
        },
        Fields = new FieldWords
        {
            Headline = ["tieude"],
            Time = ["thoigian"],
            Body = ["noidung"],
            Author = ["tacgia", "phongvien"],
            Caption = ["chuthich"],
            Draft = ["bannhap", "nhap"],
            Deleted = ["daxoa"],
        },
    };
}
