using System.Collections.Frozen;
using System.Text.Json;

namespace LiveBlog.Core.Validation;

/// <summary>What a value may be. Several alternatives are tried by kind.</summary>
internal sealed record ValueShape(JsonValueKind Kind, FrozenSet<string>? Allowed = null, ValueCheck? Check = null, bool IsWhole = false,
    double Least = double.NegativeInfinity, double Most = double.PositiveInfinity, ValueShape[]? Items = null, string? Section = null);
