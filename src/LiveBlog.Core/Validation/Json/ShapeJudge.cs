using System.Globalization;
using System.Text.Json;

namespace LiveBlog.Core.Validation;

/// <summary>Judges JSON values by shapes, with a stack of its own.</summary>
internal sealed class ShapeJudge(FindingLog log)
{
    private readonly Stack<(JsonValue Value, ValueShape[] Shapes)> pending = new();

    public void Judge(JsonValue root, string section)
    {
        pending.Push((root, [new ValueShape(JsonValueKind.Object, Section: section)]));
        while (pending.TryPop(out var next) && !log.IsFull)
            Value(next.Value, next.Shapes);
    }

    private void Value(JsonValue value, ValueShape[] shapes)
    {
        ValueShape? shape = Array.Find(shapes, one => Fits(one, value));
        if (shape is null)
            log.Add(Rules.WrongType, value.DocumentPlace,
                $"{Name(value)} is {Article(value.Kind)}; expected: {string.Join(" or ", shapes.Select(one => Article(one.Kind)))}.");
        else if (value.Kind == JsonValueKind.Object && shape.Section is not null)
            Object(value, Shapes.All[shape.Section]);
        else if (value.Kind == JsonValueKind.Array && shape.Items is not null)
            PushAll(value.Items, shape.Items);
        else if (value.Kind == JsonValueKind.String)
            Text(value, shape);
        else if (value.Kind == JsonValueKind.Number)
            Number(value, shape);
    }

    private static bool Fits(ValueShape shape, JsonValue value) =>
        shape.Kind == value.Kind || shape.Kind == JsonValueKind.Undefined
            || (shape.Kind == JsonValueKind.True && value.Kind == JsonValueKind.False);

    private void PushAll(IReadOnlyList<JsonValue> items, ValueShape[] shapes)
    {
        for (int at = items.Count - 1; at >= 0; at--)
            pending.Push((items[at], shapes));
    }

    private void Object(JsonValue value, ObjectShape shape)
    {
        foreach (MemberShape member in shape.Required)
        {
            if (value[member.Name] is null)
                log.Add(Rules.MissingMember, value.DocumentPlace, $"{Name(value)} lacks {member.Name}.");
        }

        foreach (Choice choice in shape.Choices)
        {
            if (!Array.Exists(choice.Groups, group => group.Count(name => value[name] is not null) == 1))
                log.Add(Rules.WrongChoice, value.DocumentPlace,
                    $"{Name(value)} has not exactly one of {string.Join(", ", choice.Groups.SelectMany(group => group))}.");
        }

        for (int at = value.Items.Count - 1; at >= 0; at--)
        {
            JsonValue item = value.Items[at];
            if (shape.Find(item.Name!) is { } member)
                pending.Push((item, member.Values));
            else if (shape.IsClosed)
                log.Add(Rules.UnknownMember, item.DocumentPlace,
                    $"{Name(value)} has the member {Excerpt.Of(item.Name!)}, which its schema does not know.");
        }
    }

    private void Text(JsonValue value, ValueShape shape)
    {
        if (shape.Allowed is not null && !shape.Allowed.Contains(value.Text))
            log.Add(Rules.ValueNotAllowed, value.DocumentPlace,
                $"{Name(value)} is \"{Excerpt.Of(value.Text)}\"; allowed: "
                    + $"{string.Join(", ", shape.Allowed.Order(StringComparer.Ordinal))}.");
        else if (shape.Check?.Invoke(value.Text) is { } rule)
            log.Add(rule, value.DocumentPlace, $"{Name(value)} is \"{Excerpt.Of(value.Text)}\". Expected: {rule.Title}.");
    }

    private void Number(JsonValue value, ValueShape shape)
    {
        double number = double.Parse(value.Text, CultureInfo.InvariantCulture);
        if (number < shape.Least || number > shape.Most)
            log.Add(Rules.OutOfRange, value.DocumentPlace,
                $"{Name(value)} is {Excerpt.Of(value.Text)}; allowed: {shape.Least} to {shape.Most}.");
        else if (shape.IsWhole && number != Math.Floor(number))
            log.Add(Rules.WrongType, value.DocumentPlace, $"{Name(value)} is {Excerpt.Of(value.Text)}; expected: a whole number.");
    }

    private static string Name(JsonValue value) => value.Name
        ?? (value.Parent is null ? "The root" : $"Item {value.Index}{(value.Parent.Name is null ? "" : $" of {value.Parent.Name}")}");

    private static string Article(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        JsonValueKind.Null => "null",
        _ => "any value",
    };
}
