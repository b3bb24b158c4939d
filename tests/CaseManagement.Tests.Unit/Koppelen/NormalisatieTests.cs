using CaseManagement.Kernel.Koppelen;

namespace CaseManagement.Tests.Unit.Koppelen;

/// <summary>The same person, address or company gives the same mark however it was written, and another one another mark.</summary>
public sealed class NormalisatieTests
{
    private static readonly string[] Namen = ["J. van der IJssel", "Ólafur Ærøskøbing", "Zoë Müller-Dijkstra", "P. Proefpersoon", "Łukasz Đorić", "Renée Straß"];

    [Theory]
    [InlineData("P. Proefpersoon", "proefpersoon, P")]
    [InlineData("Zoë Dijkstra", "zoe dykstra")]
    [InlineData("Zoe\u0308 DIJKSTRA", "Zoë Dĳkstra")]
    [InlineData("Anna van den Dÿk", "anna van den dijk")]
    [InlineData("IJsbrand Proef", "Ĳsbrand Proef")]
    [InlineData("Müller-Straß", "muller strass")]
    [InlineData("Ærø Łukasz Đorić", "aero lukasz doric")]
    public void A_name_is_the_same_however_it_is_written(string een, string ander) =>
        Assert.Equal(Normalisatie.Persoon(een, "1980-05-01"), Normalisatie.Persoon(ander, " 1980-05-01 "));

    [Theory]
    [InlineData("P. Proefpersoon", "1980-05-02")]
    [InlineData("Piet Proefpersoon", "1980-05-01")]
    [InlineData("P. Proefpersonen", "1980-05-01")]
    public void Another_name_or_date_is_somebody_else(string naam, string datum) =>
        Assert.NotEqual(Normalisatie.Persoon("P. Proefpersoon", "1980-05-01"), Normalisatie.Persoon(naam, datum));

    [Theory]
    [InlineData("P. Proefpersoon", "mei 1980")]
    [InlineData("P. Proefpersoon", "")]
    [InlineData(" . - ", "1980-05-01")]
    public void A_name_without_date_or_a_date_without_name_is_no_mark(string naam, string datum) => Assert.Null(Normalisatie.Persoon(naam, datum));

    [Theory]
    [InlineData("Testlaan 1, 0000 AA", "0000AA 1")]
    [InlineData("Garage De Fictieve Krik, Testlaan 1, 0000 AA: 's nachts druk", "0000AA 1")]
    [InlineData("Testlaan 012, 0000aa Voorbeeldgooi", "0000AA 12")]
    [InlineData("Testlaan 12-b, 0000 AA", "0000AA 12 B")]
    [InlineData("Testlaan 12 B 0000AA", "0000AA 12 B")]
    [InlineData("0000 aa 12b", "0000AA 12 B")]
    [InlineData("0000AA nr. 12 bis", "0000AA 12 BIS")]
    [InlineData("Testlaan 12 in 0000 AA", "")]
    [InlineData("Testlaan 12 - 3, 0000 AA", "0000AA 12 3")]
    [InlineData("Testlaan 1, 0000 AA en Proefweg 7a, 0000 AB", "0000AA 1|0000AB 7 A")]
    [InlineData("Testlaan 1", "")]
    [InlineData("0000 AA", "")]
    [InlineData("Testlaan 1, 0000 AAB", "")]
    public void An_address_is_found_in_text(string tekst, string verwacht) => Assert.Equal(verwacht, string.Join('|', Normalisatie.Adressen(tekst)));

    [Fact]
    public void A_number_of_another_house_or_another_addition_is_another_address() => Assert.Equal(
        4,
        new[] { "Testlaan 12, 0000 AA", "Testlaan 12-3, 0000 AA", "Testlaan 123, 0000 AA", "Testlaan 12, 0000 AB" }.SelectMany(Normalisatie.Adressen).Distinct().Count());

    [Theory]
    [InlineData("Garage De Fictieve Krik, KvK 12345678", "12345678")]
    [InlineData("KVK: 1234 5678", "12345678")]
    [InlineData("12.34.56.78", "12345678")]
    [InlineData("vestiging 000012345678", "")]
    [InlineData("0612345678", "")]
    [InlineData("06 1234 5678", "")]
    [InlineData("geen", "")]
    public void A_number_of_the_trade_register_has_eight_digits(string tekst, string verwacht) =>
        Assert.Equal(verwacht, string.Join('|', Normalisatie.KvkNummers(tekst)));

    [Theory]
    [InlineData("999990019", "999990019")]
    [InlineData("9999.90.019", "999990019")]
    [InlineData("999990018", null)]
    public void A_BSN_passes_the_test_of_eleven(string tekst, string? verwacht) => Assert.Equal(verwacht, Normalisatie.Bsn(tekst));

    [Fact]
    public void Case_spaces_diacritics_punctuation_and_order_never_count()
    {
        var random = new Random(20260302);
        for (var ronde = 0; ronde < 2_000; ronde++)
        {
            var naam = Namen[random.Next(Namen.Length)];
            var nummer = random.Next(1, 99_999);
            Assert.Equal(Normalisatie.Persoon(naam, "1980-05-01"), Normalisatie.Persoon(Verknoei(naam, random), "1980-05-01"));
            Assert.Equal(
                Normalisatie.Adressen($"Testlaan {nummer}-b, 0000 AA"),
                Normalisatie.Adressen(Hoofdletters($"Testlaan   {nummer}b ,{(random.Next(2) == 0 ? " " : "  ")}0000{(random.Next(2) == 0 ? "" : " ")}aa", random)));
        }
    }

    [Fact]
    public void Normalising_the_normal_form_again_changes_nothing()
    {
        foreach (var naam in Namen)
        {
            var een = Normalisatie.Persoon(naam, "1980-05-01")!;
            Assert.Equal(een, Normalisatie.Persoon(een[..^11], een[^10..]));
            Assert.DoesNotContain("ij", een, StringComparison.Ordinal);
            Assert.All(een, teken => Assert.True(char.IsAscii(teken)));
        }
    }

    private static string Verknoei(string naam, Random random)
    {
        var woorden = naam.Split(' ', '-', '.').Where(woord => woord.Length > 0).ToArray();
        random.Shuffle(woorden);
        var tekst = string.Join(random.Next(3) switch { 0 => " ", 1 => "  ", _ => ", " }, woorden);
        tekst = random.Next(2) == 0 ? tekst.Normalize(System.Text.NormalizationForm.FormD) : tekst;
        tekst = random.Next(2) == 0 ? tekst.Replace("IJ", "Y", StringComparison.Ordinal).Replace("ij", "ĳ", StringComparison.Ordinal) : tekst;
        return Hoofdletters(tekst, random);
    }

    private static string Hoofdletters(string tekst, Random random) =>
        random.Next(3) switch { 0 => tekst.ToUpperInvariant(), 1 => tekst.ToLowerInvariant(), _ => tekst };
}
