using System.Text.Json;
using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Kernel.Identiteit;
using CaseManagement.Toegang.Registratie;

namespace CaseManagement.Tests.Unit.Toegang;

/// <summary>The short reading of metadata that a rebuild of the trail does says the same as the whole one.</summary>
public sealed class HerkomstTests
{
    public static TheoryData<AuditActie> Acties => [.. Enum.GetValues<AuditActie>()];

    [Theory]
    [MemberData(nameof(Acties))]
    public void Who_did_what_is_read_as_the_whole_reads_it(AuditActie actie)
    {
        var heel = new Herkomst(
            new GebruikerId("a.b_c-9"), "gemeente", Rol.Casusregisseur, "doel", "\"actie\":\"x\"", new GebruikerId("gebruiker"), actie, "onderdeel",
            Guid.Empty, "sessie", "trace")
        {
            Stand = 5,
        };
        var bytes = heel.ToBytes();
        Assert.Equal(heel, Herkomst.Parse(bytes));
        Assert.Equal((heel.Gebruiker, heel.Actie), Herkomst.WieWat(bytes));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"gebruiker":"a"}""")]
    [InlineData("""{"actie":"Inzien"}""")]
    [InlineData("""{"gebruiker":"A person, 3","actie":"Inzien"}""")]
    [InlineData("""{"gebruiker":".a","actie":"Inzien"}""")]
    [InlineData("""{"gebruiker":"a\n","actie":"Inzien"}""")]
    [InlineData("""{"gebruiker":"","actie":"Inzien"}""")]
    [InlineData("""{"gebruiker":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","actie":"Inzien"}""")]
    [InlineData("""{"gebruiker":"a","actie":"Onzin"}""")]
    [InlineData("[")]
    public void What_does_not_say_who_did_what_is_refused(string metadata) =>
        Assert.ThrowsAny<JsonException>(() => Herkomst.WieWat(System.Text.Encoding.UTF8.GetBytes(metadata)));
}
