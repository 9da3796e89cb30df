using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using LiveBlog.Core.Json;

namespace LiveBlog.Core;

/// <summary>Lets System.Text.Json read and write every type of the model by itself in the shape of <see cref="StoryJson"/>, whatever the
/// options say, and lists of them. The types name it, so nothing need be set up.</summary>
public sealed class StoryJsonConverter : JsonConverterFactory
{
    /// <summary>True for the types of the model and every <see cref="ValueList{T}"/>.</summary>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return ModelTypes.All.ConverterOf(typeToConvert) is not null || IsList(typeToConvert);
    }

    /// <summary>The converter of a type; a <see cref="NotSupportedException"/> for a list of a caller's own type in a program compiled
    /// ahead of time, where <see cref="ValueListJsonConverter{T}"/> must stand in the options.</summary>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return ModelTypes.All.ConverterOf(typeToConvert) ?? ListConverter(typeToConvert.GetGenericArguments()[0]);
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    private static JsonConverter ListConverter(Type item)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported)
            throw new NotSupportedException($"Add a ValueListJsonConverter<{item.Name}> to the converters of the options.");
        return (JsonConverter)Activator.CreateInstance(typeof(ValueListJsonConverter<>).MakeGenericType(item))!;
    }
}
