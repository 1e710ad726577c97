using Nop.Plugin.Misc.Marketplaces.Localization;
using TextList;

if (args is not [var file])
{
    Console.Error.WriteLine("usage: FILE");
    return 2;
}

File.WriteAllText(file, TextTable.Of(Texts.All));
return 0;
