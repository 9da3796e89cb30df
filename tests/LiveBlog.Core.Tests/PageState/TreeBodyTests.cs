namespace LiveBlog.Core.Tests.PageState;

public class TreeBodyTests
{
    public static TheoryData<string, string[]> Trees => new()
    {
        {
            """
            {"type":"doc","content":[{"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"Gate two"}]},
              {"type":"paragraph","content":[{"type":"text","text":"It shuts "},{"type":"text","text":"at six","marks":[{"type":"bold"}]},
              {"type":"hard_break"},{"type":"text","text":"sharp."}]},
              {"type":"bullet_list","content":[{"type":"list_item","content":[{"type":"paragraph","content":[{"type":"text",
                "text":"East"}]}]},{"type":"list_item","content":[{"type":"paragraph","content":[{"type":"text","text":"West"}]}]}]},
              {"type":"blok","attrs":{"body":[{"component":"pull_quote","quote":"We waited.","author":"Ines Okoro"}]}}]}
            """, ["h2: Gate two", "p: It shuts at six\nsharp.", "list: East / West", "quote: We waited. | Ines Okoro | "]
        },
        {
            """
            [{"type":"image","url":"https://pics.example/gate.jpg","children":[{"text":""}]},
              {"type":"paragraph","children":[{"text":"It "},{"text":"shuts","bold":true},{"type":"link","url":"https://news.example/a",
              "children":[{"text":" now"}]},{"text":"."}]},
             {"type":"block-quote","children":[{"text":"We waited."}]},{"type":"numbered-list","children":[{"type":"list-item",
               "children":[{"text":"East"}]}]}]
            """, ["image: https://pics.example/gate.jpg |  |  | ", "p: It shuts now.", "quote: We waited. |  | ", "ordered: East"]
        },
        {
            """
            [{"_type":"block","style":"h3","children":[{"_type":"span","text":"Gate two"}]},
              {"_type":"block","style":"normal","markDefs":[{"_key":"k","_type":"link","href":"https://news.example/a"}],
              "children":[{"_type":"span","text":"It shuts","marks":["k"]}]},
             {"_type":"block","listItem":"bullet","children":[{"_type":"span","text":"East"}]},
               {"_type":"block","listItem":"bullet","children":[{"_type":"span","text":"West"}]},
               {"_type":"block","style":"blockquote","children":[{"_type":"span","text":"We waited."}]}]
            """, ["h3: Gate two", "p: It shuts", "list: East / West", "quote: We waited. |  | "]
        },
        {
            """
            {"root":{"type":"root","children":[{"type":"heading","tag":"h2","children":[{"type":"text","text":"Gate two","format":0}]},
              {"type":"paragraph","children":[{"type":"text","text":"It shuts.","format":1}]},
              {"type":"list","listType":"number","children":[{"type":"listitem","children":[{"type":"text","text":"East"}]}]}]}}
            """, ["h2: Gate two", "p: It shuts.", "ordered: East"]
        },
    };

    [Theory]
    [MemberData(nameof(Trees))]
    public void Rich_text_of_every_editor_is_read_as_blocks(string json, string[] blocks) => Told.Body(json).Should().Equal(blocks);

    [Fact]
    public void Marks_and_links_are_kept()
    {
        Core.Paragraph words = (Core.Paragraph)Told.Parts("""[{"type":"paragraph","content":[{"type":"text","text":"It "},"""
            + """{"type":"text","text":"shuts","marks":[{"type":"strong"},{"type":"link","attrs":{"href":"https://news.example/a"}}]}]}]""")
                .Single();

        words.Content.Marks.Select(mark => $"{mark.Kind} {mark.Start} {mark.Length} {mark.Url}").Should()
            .BeEquivalentTo("Strong 3 5 ", "Link 3 5 https://news.example/a");
    }

    [Fact]
    public void A_tree_of_any_depth_is_left_where_it_is_too_deep()
    {
        string deep = string.Concat(Enumerable.Repeat("""[{"type":"paragraph","content":""",
            30)) + """[{"type":"text","text":"It shuts."}]""" + string.Concat(Enumerable.Repeat("}]", 30));

        Told.Body(deep).Should().HaveCountLessThanOrEqualTo(1);
    }
}
