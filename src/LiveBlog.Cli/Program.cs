using System.CommandLine;

RootCommand root = new("Reads live-update pages into immutable, time-ordered stories.");
ParseResult parsed = root.Parse(args);
return await parsed.InvokeAsync();
