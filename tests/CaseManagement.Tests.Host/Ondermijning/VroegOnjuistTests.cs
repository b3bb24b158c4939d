namespace CaseManagement.Tests.Host.Ondermijning;

/// <summary>A signal that is declared false before anybody else was let in: somebody must still be able to say that it is not (four eyes, <c>ROL-05</c>).</summary>
public sealed class VroegOnjuistTests
{
    [Theory]
    [InlineData("bevestiging")]
    [InlineData("verwerping")]
    public async Task The_privacyfunctionaris_decides_about_a_declaration_on_a_signal_in_intake(string besluit)
    {
        await using var huis = new Daghuis();
        huis.Op(2026, 2, 2);
        var gang = new Signaalgang(huis);
        await gang.OntvangAsync("2026-02-02");
        await gang.DoeAsync(Speler.Sig, "onjuist", new { reden = "Verwisseld pand", vastgesteldDoor = "De melder", vastgesteldOp = "2026-02-02" });
        object body = besluit == "verwerping" ? new { motivering = "Het pand klopt toch" } : new { };

        Assert.Equal((403, "OND-1.10"), Kort(await gang.ProbeerAsync(Speler.Sig, $"onjuist/{besluit}", body)));
        Assert.Equal(404, (await gang.ProbeerAsync(Speler.Team, $"onjuist/{besluit}", body)).Status);
        await gang.DoeAsync(Speler.Pf, $"onjuist/{besluit}", body);
    }

    private static (int, string?) Kort(Shared.Antwoord antwoord) => (antwoord.Status, antwoord.Regel);
}
