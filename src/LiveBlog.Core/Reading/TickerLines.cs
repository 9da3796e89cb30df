using LiveBlog.Core.Drafts;
using LiveBlog.Core.Text;
using LiveBlog.Core.Time;

namespace LiveBlog.Core;

/// <summary>Reads plain text whose updates each open with a time of day: "15:42 Harbour: …", "3.42pm", "+++ 14:05 … +++".</summary>
internal static class TickerLines
{
    private const int Fewest = 3;

    public static StoryDraft? Read(List<Block> lines)
    {
        List<int> starts = [];
        for (int i = 0; i < lines.Count; i++)
        {
            if (OpeningTime.Length(lines[i].PlainText) > 0)
                starts.Add(i);
        }

        if (starts.Count < Fewest || starts.Count * 12 < lines.Count)
            return null;
        List<string> head = [.. lines.Take(starts[0]).Select(line => line.PlainText).Where(line => LineShape.Of(line) is LineKind.Text or LineKind.Title)];
        return new StoryDraft
        {
            Origin = Origin.PlainText,
            Name = "ticker lines",
            Headline = head.Count == 0 ? null : head[0],
            Summary = head.Count < 2 ? null : string.Join('\n', head.Skip(1)),
            Updates = [.. starts.Select((start, i) => Update(lines, start, i + 1 < starts.Count ? starts[i + 1] : lines.Count))],
            Evidence = [new Evidence("updates", "lines that open with a time of day", starts.Count)],
        };
    }

    private static UpdateDraft Update(List<Block> lines, int start, int end)
    {
        string line = lines[start].PlainText;
        int length = OpeningTime.Length(line);
        string rest = line[length..].Trim(' ', ':', '-', '–', '—', '|', '+', '·');
        List<Block> body = [];
        bool isTitle = rest.Length > 0 && LineShape.Of(rest) == LineKind.Title;
        if (rest.Length > 0 && !isTitle)
            body.Add(new Paragraph { Content = rest });
        for (int i = start + 1; i < end; i++)
        {
            LineKind kind = LineShape.Of(lines[i].PlainText);
            if (kind == LineKind.Footer)
                break;
            if (kind is not (LineKind.Noise or LineKind.More or LineKind.Marker))
                body.Add(lines[i]);
        }

        return new UpdateDraft
        {
            Headline = isTitle ? rest : null,
            Times = [new TimeLabel(line[..length].Trim('+', ' '), TimeSource.Unknown, TimeRole.Published)],
            Body = SpeechBlocks.SetSpeech(SpeechBlocks.JoinAttributions([.. body])),
        };
    }
}
