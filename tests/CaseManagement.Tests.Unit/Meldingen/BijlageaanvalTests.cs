using System.Security.Cryptography;
using System.Text;
using CaseManagement.Meldingen.Bijlagen.Schonen;
using CaseManagement.Tests.Shared;

namespace CaseManagement.Tests.Unit.Meldingen;

/// <summary>Images made to be something else as well, or to break whoever opens them.</summary>
public sealed class BijlageaanvalTests
{
    private static readonly byte[] Kwantisatie = Proefbeelden.Segment(0xDB, [0, .. Enumerable.Repeat((byte)16, 64)]);
    private static readonly byte[] Huffman = Proefbeelden.Segment(0xC4, [0x00, .. new byte[15], 1, 0]);
    private static readonly byte[] Scan = [.. Proefbeelden.Segment(0xDA, [1, 1, 0, 0, 63, 0]), 0x12];

    [Fact]
    public void A_second_image_behind_the_first_and_a_thumbnail_and_a_profile_in_front_of_it_go()
    {
        byte[] miniatuur = [.. "Exif\0\0"u8, .. Proefbeelden.KaleJpeg];
        byte[] bron =
        [
            0xFF, 0xD8, .. Proefbeelden.Segment(0xE1, miniatuur), .. Proefbeelden.Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1]),
            .. Proefbeelden.Segment(0xE2, [.. "MPF\0"u8, 1]), .. Proefbeelden.Beelddelen, 0xFF, 0xD9, .. Proefbeelden.Jpeg,
        ];
        Assert.Equal(Proefbeelden.KaleJpeg, Bijlagezeef.Schoon(bron).Inhoud);
    }

    [Fact]
    public void An_archive_in_the_image_data_is_refused()
    {
        Geweigerd(Jpeg([.. Kwantisatie, .. Frame(0xC0), .. Huffman, .. Scan, .. "PK\x03\x04 inhoud PK\x05\x06"u8, .. new byte[18]]));
    }

    [Fact]
    public void An_archive_in_the_pixels_of_a_PNG_is_packed_away()
    {
        var pixels = Enumerable.Range(0, 64).SelectMany(i => SHA256.HashData([(byte)i])).ToArray();
        "PK\x05\x06"u8.CopyTo(pixels.AsSpan(1500));
        Assert.Equal(-1, Bijlagezeef.Schoon(Proefbeelden.MaakPng(21, 32, pixels)).Inhoud.AsSpan().IndexOf("PK\x05\x06"u8));
    }

    [Fact]
    public void A_page_in_the_colours_of_a_PNG_is_refused()
    {
        var kaal = Bijlagezeef.Schoon(Proefbeelden.Png).Inhoud;
        using var palet = new MemoryStream();
        PngBlok.Schrijf(palet, "PLTE"u8, "<html>"u8);
        Geweigerd([.. kaal[..33], .. palet.ToArray(), .. kaal[33..]]);
    }

    [Fact]
    public void The_tables_of_any_camera_in_one_segment_are_kept_as_they_are()
    {
        byte[] gelijkstroom = [.. new byte[15], 12, .. new byte[12]];
        byte[] wisselstroom = [.. new byte[15], 162, .. new byte[162]];
        var bron = Jpeg(
        [
            .. Kwantisatie, .. Frame(0xC0),
            .. Proefbeelden.Segment(0xC4, [0x00, .. gelijkstroom, 0x10, .. wisselstroom, 0x01, .. gelijkstroom, 0x11, .. wisselstroom]), .. Scan,
        ]);
        Assert.Equal(bron, Bijlagezeef.Schoon(bron).Inhoud);
    }

    [Theory]
    [InlineData("<sCript src=//kwaad.example>")]
    [InlineData("<html>")]
    [InlineData("<!DOCTYPE html>")]
    [InlineData("<iframe>")]
    [InlineData("<?php")]
    [InlineData("%PDF-1.7")]
    public void A_page_or_a_document_in_a_table_is_refused(string tekst) => Geweigerd(Jpeg(
        [.. Proefbeelden.Segment(0xDB, [0, .. Encoding.ASCII.GetBytes(tekst.PadRight(64))]), .. Frame(0xC0), .. Huffman, .. Scan]));

    [Fact]
    public void A_page_in_the_image_data_is_refused_and_a_loose_bracket_is_not()
    {
        Geweigerd(Jpeg([.. Kwantisatie, .. Frame(0xC0), .. Huffman, .. Scan, .. "<<script>"u8]));
        Assert.NotEmpty(Bijlagezeef.Schoon(Jpeg([.. Kwantisatie, .. Frame(0xC0), .. Huffman, .. Scan, .. "<<scri"u8])).Inhoud);
    }

    [Fact]
    public void A_segment_of_tables_holds_tables_and_nothing_behind_them()
    {
        Geweigerd(Jpeg([.. Proefbeelden.Segment(0xDB, [0, .. new byte[64], 1]), .. Frame(0xC0), .. Huffman, .. Scan]));
        Geweigerd(Jpeg([.. Proefbeelden.Segment(0xDB, []), .. Frame(0xC0), .. Huffman, .. Scan]));
        Geweigerd(Jpeg([.. Proefbeelden.Segment(0xDB, [0x04, .. new byte[64]]), .. Frame(0xC0), .. Huffman, .. Scan]));
        Geweigerd(Jpeg([.. Proefbeelden.Segment(0xDB, [0x20, .. new byte[256]]), .. Frame(0xC0), .. Huffman, .. Scan]));
        Geweigerd(Jpeg([.. Kwantisatie, .. Frame(0xC0), .. Proefbeelden.Segment(0xC4, [0, .. new byte[15], 1]), .. Scan]));
        Geweigerd(Jpeg([.. Kwantisatie, .. Frame(0xC0), .. Proefbeelden.Segment(0xC4, [0, .. new byte[15], 1, 0, 9]), .. Scan]));
        Geweigerd(Jpeg([.. Kwantisatie, .. Frame(0xC0), .. Proefbeelden.Segment(0xC4, [0, .. new byte[14], 255, 2, .. new byte[257]]), .. Scan]));
        Geweigerd(Jpeg([.. Kwantisatie, .. Frame(0xC0), .. Proefbeelden.Segment(0xC4, [0x20, .. new byte[16]]), .. Scan]));
        Assert.NotEmpty(Bijlagezeef.Schoon(Jpeg([.. Proefbeelden.Segment(0xDB, [0x10, .. new byte[128], 1, .. new byte[64]]), .. Frame(0xC0), .. Huffman, .. Scan])).Inhoud);
    }

    [Fact]
    public void More_tables_than_an_image_needs_are_refused()
    {
        var veel = Enumerable.Repeat(Kwantisatie, 1009).SelectMany(tabel => tabel).ToArray();
        Geweigerd(Jpeg([.. veel, .. Frame(0xC0), .. Huffman, .. Scan]));
        veel = Enumerable.Repeat(Huffman, 3700).SelectMany(tabel => tabel).ToArray();
        Geweigerd(Jpeg([.. Kwantisatie, .. Frame(0xC0), .. veel, .. Scan]));
    }

    [Fact]
    public void A_plain_image_has_a_scan_for_each_component_at_most()
    {
        byte[] kop = [.. Kwantisatie, .. Frame(0xC0), .. Huffman];
        Assert.NotEmpty(Bijlagezeef.Schoon(Jpeg([.. kop, .. Scan])).Inhoud);
        Geweigerd(Jpeg([.. kop, .. Scan, .. Scan]));
    }

    [Fact]
    public void A_progressive_image_has_as_many_scans_as_a_reader_can_bear()
    {
        Assert.NotEmpty(Bijlagezeef.Schoon(Progressief(8, scans: 100)).Inhoud);
        Geweigerd(Progressief(8, scans: 101));
        Assert.NotEmpty(Bijlagezeef.Schoon(Progressief(10_000, scans: 12)).Inhoud);
        Geweigerd(Progressief(10_000, scans: 13));
    }

    [Fact]
    public void An_image_of_four_inks_keeps_them()
    {
        var frame = Proefbeelden.Segment(0xC0, [8, 0, 8, 0, 8, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0]);
        var bron = Jpeg([.. Kwantisatie, .. frame, .. Huffman, .. Proefbeelden.Segment(0xDA, [4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0]), 0x12]);
        Assert.Equal(bron, Bijlagezeef.Schoon(bron).Inhoud);
    }

    private static byte[] Progressief(int zijde, int scans) =>
        Jpeg([.. Kwantisatie, .. Frame(0xC2, zijde), .. Huffman, .. Enumerable.Repeat(Scan, scans).SelectMany(scan => scan)]);

    private static byte[] Frame(byte merk, int zijde = 8) =>
        Proefbeelden.Segment(merk, [8, (byte)(zijde >> 8), (byte)(zijde & 0xFF), (byte)(zijde >> 8), (byte)(zijde & 0xFF), 1, 1, 0x11, 0]);

    private static byte[] Jpeg(byte[] delen) => [0xFF, 0xD8, .. delen, 0xFF, 0xD9];

    private static void Geweigerd(byte[] bron) => Assert.Throws<BijlageOnbruikbaarException>(() => Bijlagezeef.Schoon(bron));
}
