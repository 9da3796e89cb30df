using System.Collections.Frozen;

namespace LiveBlog.Core.Validation;

/// <summary>Apple's podcast categories with their subcategories, those of today and those it still takes from before 2019.</summary>
internal static class PodcastCategories
{
    private const string Table = """
        Arts: Books, Design, Fashion & Beauty, Food, Performing Arts, Visual Arts, Literature
        Arts & Entertainment: Architecture, Design, Entertainment, Games, Performing Arts, Photography, Poetry, Science Fiction
        Audio Blogs:
        Business: Careers, Entrepreneurship, Investing, Management, Marketing, Non-Profit, Finance, Management & Marketing, News, Shopping
        Comedy: Comedy Interviews, Improv, Stand-Up
        Education: Courses, How To, Language Learning, Self-Improvement, Education Technology, Higher Education, K-12, Language Courses,
        Training
        Family:
        Fiction: Comedy Fiction, Drama, Science Fiction
        Food:
        Games & Hobbies: Automotive, Aviation, Hobbies, Other Games, Video Games
        Government:
        Government & Organizations: Local, National, Non-Profit, Regional
        Health: Alternative Health, Diet & Nutrition, Fitness, Fitness & Nutrition, Relationships, Self-Help, Sexuality
        Health & Fitness: Alternative Health, Fitness, Medicine, Mental Health, Nutrition, Sexuality
        History:
        International: Australian, Belgian, Brazilian, Canadian, Chinese, Dutch, French, German, Hebrew, Italian, Japanese, Norwegian,
        Polish, Portuguese, Spanish, Swedish
        Kids & Family: Education for Kids, Parenting, Pets & Animals, Stories for Kids
        Leisure: Animation & Manga, Automotive, Aviation, Crafts, Games, Hobbies, Home & Garden, Video Games
        Movies & Television:
        Music: Music Commentary, Music History, Music Interviews
        News: Business News, Daily News, Entertainment News, News Commentary, Politics, Sports News, Tech News
        News & Politics:
        Politics:
        Public Radio:
        Religion & Spirituality: Buddhism, Christianity, Hinduism, Islam, Judaism, Religion, Spirituality, New Age, Philosophy, Other
        Science: Astronomy, Chemistry, Earth Sciences, Life Sciences, Mathematics, Natural Sciences, Nature, Physics, Social Sciences
        Science & Medicine: Medicine, Natural Sciences, Social Sciences
        Society & Culture: Documentary, Personal Journals, Philosophy, Places & Travel, Relationships, History
        Sports: Baseball, Basketball, Cricket, Fantasy Sports, Football, Golf, Hockey, Rugby, Running, Soccer, Swimming, Tennis,
        Volleyball, Wilderness, Wrestling
        Sports & Recreation: Amateur, College & High School, Outdoor, Professional
        Talk Radio:
        Technology: Computers, Developers, Gadgets, Information Technology, News, Operating Systems, Podcasting, Smart Phones,
        Software How-To, Tech News, Text/Speech
        Transportation: Automotive, Aviation, Bicycles, Commuting
        Travel:
        True Crime:
        TV & Film: After Shows, Film History, Film Interviews, Film Reviews, TV Reviews
        """;

    private static readonly FrozenDictionary<string, string[]> Categories = Table.Replace(",\n", ",", StringComparison.Ordinal).Split('\n')
        .Select(line => line.Split(':', StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(parts => parts[0],
            parts => parts[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>True for a category, or for a subcategory of the one above; below an unknown one anything goes, for that one was told
    /// of.</summary>
    public static bool IsKnown(string? above, string text) =>
        above is null
            ? Categories.ContainsKey(text)
            : !Categories.TryGetValue(above, out string[]? below) || Array.IndexOf(below, text) >= 0;
}
