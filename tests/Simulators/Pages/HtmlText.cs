using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Marketplaces.Simulators;

/// <summary>Collects HTML. Whatever an interpolation fills in is encoded; only literals are markup.</summary>
internal sealed class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _text = new();

    public void Add([InterpolatedStringHandlerArgument("")] ref Markup markup) => markup.EndOn(this);

    /// <summary>Only for markup of our own.</summary>
    public void Raw(string markup) => _text.Append(markup);

    public override string ToString() => _text.ToString();

    [InterpolatedStringHandler]
    internal readonly ref struct Markup
    {
        private readonly HtmlText _target;

        public Markup(int literalLength, int formattedCount, HtmlText target)
        {
            _target = target;
            target._text.EnsureCapacity(target._text.Length + literalLength + formattedCount * 16);
        }

        public void EndOn(HtmlText target) => Debug.Assert(_target == target);

        public void AppendLiteral(string markup) => _target._text.Append(markup);

        public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

        public void AppendFormatted<T>(T value, string? format)
        {
            var text = value is IFormattable formattable ? formattable.ToString(format, CultureInfo.InvariantCulture) : value?.ToString();
            if (!string.IsNullOrEmpty(text))
                _target._text.Append(Encoder.Encode(text));
        }
    }
}
