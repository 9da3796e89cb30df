using System.Globalization;
using System.Text;

namespace LiveBlog.Core.Quotes;

/// <summary>Learns from lines who is named in full, with which role, age or kin.</summary>
internal sealed class Introductions(People people)
{
    private const int Oldest = 120;

    private readonly Dictionary<string, Introduction> known = new(StringComparer.Ordinal);

    /// <summary>Learns the names of a line; a headline, which leaves words out, introduces nobody by a role and one word.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isHeadline">True for a headline.</param>
    /// <param name="learnt">Takes what was learnt, to be told again where its update is read; null where it is told at once.</param>
    public void Learn(LineReading line, bool isHeadline, List<Introduction>? learnt)
    {
        if (line.IsTitle && !isHeadline)
            return;
        ReadOnlySpan<Token> tokens = line.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsLarge || NameRun.At(tokens, i, line.Line.Text) is not { } run
                || run.IsDoubtful(line))
                continue;
            bool titled = !isHeadline && run.Words == 1 && (run.First > run.Start || tokens[run.First].Is(WordClass.Role));
            bool kin = !isHeadline && run is { Words: 1, IsBody: false } && run.First == run.Start && IsKin(tokens, run);
            if ((run.Words > 1 && !line.IsTitle) || titled || kin)
            {
                if (kin)
                    run = run with { Gender = KinOf(tokens, run) };
                Take(Of(line, run, titled, run.IsBody ? null : RoleWords.Beside(line, run)), learnt);
                if (!run.IsBody && RoleWords.Further(line, run) is { } further)
                    Take(Of(line, run, titled, further), learnt);
            }

            i = Math.Max(i, run.Last);
        }
    }

    private void Take(Introduction introduction, List<Introduction>? learnt)
    {
        people.Meet(introduction);
        if (learnt is null)
            people.Take(introduction);
        else
            learnt.Add(introduction);
    }

    /// <summary>The words from one token to before another, parted by one blank.</summary>
    public static string Words(LineReading line, int first, int end)
    {
        StringBuilder words = new();
        for (int i = first; i < end; i++)
        {
            if (i > first && line.Tokens[i].Start > line.Tokens[i - 1].End)
                words.Append(' ');
            words.Append(line.Tokens[i].In(line.Line.Text));
        }

        return words.ToString();
    }

    private Introduction Of(LineReading line, NameRun run, bool titled, RoleWords? role)
    {
        ReadOnlySpan<char> name = run.In(line);
        bool place = run.Start > 0 && line.Tokens[run.Start - 1].Is(WordClass.Locative);
        int age = AgeAfter(line, run);
        known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out Introduction? first);
        ReadOnlySpan<char> held = role is { } told ? told.SpanIn(line) : [];
        for (Introduction? same = first; same is not null; same = same.Next)
        {
            if (same.IsSame(run, titled, place, age, held))
                return same;
        }

        return known[first?.Name ?? name.ToString()] = new Introduction(first?.Name ?? name.ToString())
        {
            IsTitled = titled,
            IsBody = run.IsBody,
            IsPlace = place,
            Gender = run.Gender,
            Likely = run.Likely,
            Age = age,
            Role = held.IsEmpty ? null : held.ToString(),
            RoleHead = role is { } found ? line.Tokens[found.Head].In(line.Line.Text).ToString() : null,
            RoleChangers = role?.ChangersIn(line) ?? "",
            Next = first,
        };
    }

    // Jane Roe, 63, and Jane Roe (63)
    private static int AgeAfter(LineReading line, NameRun run)
    {
        ReadOnlySpan<Token> tokens = line.Tokens;
        int at = run.After(line);
        return at + 1 < tokens.Length && tokens[at].Kind is TokenKind.Comma or TokenKind.OpenBracket
            && tokens[at + 1].Kind == TokenKind.Number
            && int.TryParse(tokens[at + 1].In(line.Line.Text), NumberStyles.None, CultureInfo.InvariantCulture, out int years)
            && years < Oldest
            ? years
            : 0;
    }

    // His mother, Ann, / her son Ben: a noun of one sex, with whose it is
    private static bool IsKin(ReadOnlySpan<Token> tokens, NameRun run) => KinOf(tokens, run) != WordClass.None;

    private static WordClass KinOf(ReadOnlySpan<Token> tokens, NameRun run)
    {
        int noun = run.First - 1;
        if (noun > 0 && tokens[noun].Kind == TokenKind.Comma)
            noun--;
        return noun > 0 && !tokens[noun].IsLarge && tokens[noun].Is(WordClass.Role)
            && (tokens[noun - 1].Is(WordClass.Possessive) || tokens[noun - 1].Kind == TokenKind.Possessive)
            ? tokens[noun].Class & (WordClass.Male | WordClass.Female)
            : WordClass.None;
    }
}
