namespace LiveBlog.Core.Languages.Words;

/// <summary>Georgian.</summary>
internal static class Georgian
{
    public static Language Words { get; } = new("ka")
    {
        Time = """
            months: იანვარი, იანვარს, იან | თებერვალი, თებერვალს, თებ | მარტი, მარტს, მარ | აპრილი, აპრილს, აპრ | მაისი, მაისს, მაი |
                ივნისი, ივნისს, ივნ | ივლისი, ივლისს, ივლ | აგვისტო, აგვისტოს, აგვ | სექტემბერი, სექტემბერს, სექ | ოქტომბერი, ოქტომბერს,
                ოქტ | ნოემბერი, ნოემბერს, ნოე | დეკემბერი, დეკემბერს, დეკ
            weekdays: ორშაბათი, ორშაბათს | სამშაბათი, სამშაბათს | ოთხშაბათი, ოთხშაბათს | ხუთშაბათი, ხუთშაბათს | პარასკევი, პარასკევს |
                შაბათი, შაბათს | კვირა, კვირას
            morning: დილის, დილით; evening: საღამოს; night: ღამის, ღამით
            oclock: საათი, საათსა, საათზე, სთ; minutemark: წუთი, წუთზე
            second: წამი, წამის; minute: წუთი, წუთის, წთ; hour: საათი, საათის; day: დღე, დღის; week: კვირა, კვირის; month: თვე, თვის;
                year: წელი, წლის
            ago: წინ; now: ახლა, ახლახან
            today: დღეს; yesterday: გუშინ; tomorrow: ხვალ
            published: გამოქვეყნდა, გამოქვეყნებულია; modified: განახლდა, განახლებულია
            noise: და
            """,
        News = new NewsWords
        {
            WriterLabels = ["ავტორი"],
            Live = ["პირდაპირი ეთერი", "ლაივი", "ლაივბლოგი"],
        },
        Fields = new FieldWords
        {
            Author = ["avtori", "ავტორი"],
        },
    };
}
