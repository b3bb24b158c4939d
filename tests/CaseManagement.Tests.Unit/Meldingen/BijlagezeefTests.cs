using System.Text;
using CaseManagement.Meldingen.Bijlagen;
using CaseManagement.Meldingen.Bijlagen.Schonen;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Unit.Meldingen;

/// <summary>Of a file nothing is kept but what it shows (<c>MEL-01</c>).</summary>
public sealed class BijlagezeefTests
{
    [Fact]
    public void Of_a_JPEG_the_image_is_kept_to_the_byte_and_place_camera_comment_and_what_follows_go()
    {
        var geschoond = Bijlagezeef.Schoon(Proefbeelden.Jpeg);
        Assert.Equal(BijlageSoort.Jpeg, geschoond.Soort);
        Assert.Equal(Proefbeelden.KaleJpeg, geschoond.Inhoud);
    }

    [Fact]
    public void Of_the_Adobe_segment_only_the_colour_transform_is_kept()
    {
        byte[] bron = [0xFF, 0xD8, .. Proefbeelden.Segment(0xEE, [.. "Adobe"u8, 1, 2, 3, 4, 5, 6, 1, .. "Kanarie"u8]), .. Proefbeelden.Beelddelen, 0xFF, 0xD9];
        byte[] verwacht = [0xFF, 0xD8, .. Proefbeelden.Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]), .. Proefbeelden.Beelddelen, 0xFF, 0xD9];
        Assert.Equal(verwacht, Bijlagezeef.Schoon(bron).Inhoud);
    }

    [Fact]
    public void Of_a_PNG_only_header_image_and_end_are_kept()
    {
        var geschoond = Bijlagezeef.Schoon(Proefbeelden.Png);
        Assert.Equal(BijlageSoort.Png, geschoond.Soort);
        Assert.Equal(["IHDR", "IDAT", "IEND"], Blokken(geschoond.Inhoud));
        Assert.DoesNotContain("Kanarie", Encoding.Latin1.GetString(geschoond.Inhoud), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_stripped_is_stripped_the_same_way_again()
    {
        foreach (var bron in new[] { Proefbeelden.Jpeg, Proefbeelden.Png })
        {
            var eenmaal = Bijlagezeef.Schoon(bron).Inhoud;
            Assert.Equal(eenmaal, Bijlagezeef.Schoon(eenmaal).Inhoud);
        }
    }

    [Fact]
    public void A_file_that_was_cut_off_anywhere_is_refused()
    {
        foreach (var bron in new[] { Proefbeelden.KaleJpeg, Bijlagezeef.Schoon(Proefbeelden.Png).Inhoud })
        {
            for (var lengte = 2; lengte < bron.Length; lengte++)
            {
                Geweigerd(bron[..lengte]);
            }
        }
    }

    [Fact]
    public void A_file_with_any_byte_changed_is_refused_or_holds_no_metadata()
    {
        foreach (var bron in new[] { Proefbeelden.Jpeg, Proefbeelden.Png })
        {
            for (var plaats = 2; plaats < bron.Length; plaats++)
            {
                var kopie = bron.ToArray();
                kopie[plaats] ^= 0x55;
                try
                {
                    Assert.DoesNotContain("Kanarie", Encoding.Latin1.GetString(Bijlagezeef.Schoon(kopie).Inhoud), StringComparison.Ordinal);
                }
                catch (BijlageOnbruikbaarException)
                {
                    Assert.NotEqual(bron[plaats], kopie[plaats]);
                }
            }
        }
    }

    [Fact]
    public void An_image_that_swells_beyond_its_header_or_falls_short_of_it_is_refused()
    {
        Geweigerd(Proefbeelden.MaakPng(4, 4, new byte[(4 * 13) + 1]));
        Geweigerd(Proefbeelden.MaakPng(4, 4, new byte[(4 * 13) - 1]));
        Geweigerd(Proefbeelden.MaakPng(4, 4, new byte[50_000_000]));
    }

    [Fact]
    public void An_image_of_too_many_pixels_is_refused_before_it_is_unpacked()
    {
        Geweigerd(Proefbeelden.MaakPng(100_000, 100_000, [0]));
        Geweigerd(Proefbeelden.MaakPng(9_000, 9_000, [0]));
        Geweigerd(Proefbeelden.MaakPng(0, 4, []));
        Geweigerd([0xFF, 0xD8, .. Proefbeelden.Segment(0xC0, [8, 0xFF, 0xFF, 0xFF, 0xFF, 1, 1, 0x11, 0]), .. Proefbeelden.Beelddelen, 0xFF, 0xD9]);
    }

    [Fact]
    public void An_interlaced_image_has_the_size_of_its_seven_passes() =>
        Assert.Equal(BijlageSoort.Png, Bijlagezeef.Schoon(Proefbeelden.MaakPng(8, 8, new byte[(8 * 8 * 3) + 15], verweven: 1)).Soort);

    [Fact]
    public void A_second_frame_a_scan_without_a_frame_and_an_unknown_marker_are_refused()
    {
        Geweigerd([0xFF, 0xD8, .. Proefbeelden.Beelddelen, .. Proefbeelden.Beelddelen, 0xFF, 0xD9]);
        Geweigerd([0xFF, 0xD8, .. Proefbeelden.Segment(0xDA, [1, 1, 0, 0, 63, 0]), 1, 2, 0xFF, 0xD9]);
        Geweigerd([0xFF, 0xD8, .. Proefbeelden.Segment(0xC9, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]), .. Proefbeelden.Beelddelen, 0xFF, 0xD9]);
        Geweigerd([0xFF, 0xD8, 0xFF, 0xD9]);
    }

    [Fact]
    public void Plain_text_is_kept_without_its_mark() =>
        Assert.Equal("Ik zag een busje.\n"u8.ToArray(), Bijlagezeef.Schoon(new byte[] { 0xEF, 0xBB, 0xBF }.Concat("Ik zag een busje.\n"u8.ToArray()).ToArray()).Inhoud);

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj")]
    [InlineData("{\\rtf1 {\\info {\\author Kanarie}}}")]
    [InlineData("  <svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("<html><meta name=author content=Kanarie></html>")]
    [InlineData("PK\u0003\u0004")]
    [InlineData("")]
    public void What_only_looks_like_text_is_refused(string tekst) => Geweigerd(Encoding.UTF8.GetBytes(tekst));

    [Fact]
    public void Another_kind_of_file_and_a_file_that_is_too_large_are_refused()
    {
        Geweigerd([0, 0, 0, 0x18, .. "ftypheic"u8]);
        Geweigerd([0xC3, 0x28]);
        Geweigerd(new byte[Bijlagezeef.MaxBytes + 1]);
        Geweigerd([.. Enumerable.Repeat((byte)'a', (1024 * 1024) + 1)]);
    }

    [Fact]
    public void A_text_in_UTF_16_with_a_control_or_escape_sequence_is_refused()
    {
        Geweigerd([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Ik zag een busje.")]);
        Geweigerd(Encoding.Unicode.GetBytes("Ik zag een busje."));
        Geweigerd("Rood: \u001b[31mGEVAAR"u8.ToArray());
        Geweigerd("Terug\bnaar"u8.ToArray());
        Geweigerd("Hoog \u009b31m"u8.ToArray());
    }

    [Fact]
    public void Marks_that_show_nothing_go_and_a_page_cannot_hide_behind_them()
    {
        Assert.Equal("ab\u200dc"u8.ToArray(), Bijlagezeef.Schoon("\u202Ea\u200Bb\u200Dc\u2066\U000E0041"u8.ToArray()).Inhoud);
        Geweigerd("\u200B<html>"u8.ToArray());
        Geweigerd("\u200B"u8.ToArray());
    }

    private static void Geweigerd(byte[] bron) => Assert.Throws<BijlageOnbruikbaarException>(() => Bijlagezeef.Schoon(bron));

    private static List<string> Blokken(byte[] png)
    {
        var soorten = new List<string>();
        for (var plaats = 8; plaats < png.Length;)
        {
            soorten.Add(PngBlok.Lees(png, ref plaats).Soort);
        }

        return soorten;
    }
}
