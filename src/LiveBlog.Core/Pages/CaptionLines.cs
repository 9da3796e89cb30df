using LiveBlog.Core.Text;

namespace LiveBlog.Core.Pages;

/// <summary>Captions that no element marks: directly below a picture a line "Photo: JANE DOE", and between them at most one short
/// line.</summary>
internal static class CaptionLines
{
    /// <summary>Captions are a sentence or two; a longer line below a picture is text.</summary>
    private const int LongestCaption = 240;

    /// <summary>The body with the lines below its pictures set as captions and credits.</summary>
    public static ValueList<Block> Join(ValueList<Block> body)
    {
        List<Block>? shaped = null;
        for (int i = 0; i < body.Count; i++)
        {
            if (body[i] is not Image { Credit: null, Caption: null } image || Credited(body, i, out int lines) is not { } credit)
            {
                shaped?.Add(body[i]);
                continue;
            }

            shaped ??= [.. body.Take(i)];
            shaped.Add(image with { Credit = credit, Caption = lines == 2 ? Line(body, i + 1) : null });
            i += lines;
        }

        return shaped is null ? body : [.. shaped];
    }

    private static string? Credited(ValueList<Block> body, int picture, out int lines)
    {
        for (lines = 1; lines <= 2; lines++)
        {
            if (Line(body, picture + lines) is not { } line)
                return null;
            if (CaptionCredit.TryRead(line, out string? caption, out string? credit) && caption is null)
                return credit;
        }

        return null;
    }

    private static string? Line(ValueList<Block> body, int at) =>
        at < body.Count && body[at] is Paragraph { PlainText: { Length: > 0 and <= LongestCaption } text }
            && !text.Contains('\n', StringComparison.Ordinal) ? text : null;
}
