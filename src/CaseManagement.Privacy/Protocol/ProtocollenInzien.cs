using CaseManagement.Kernel.Aanroepen;
using CaseManagement.Toegang.Beleid;
using CaseManagement.Toegang.Deur;
using CaseManagement.Toegang.Deur.Merken;

namespace CaseManagement.Privacy.Protocol;

/// <summary>Lists all versions of the protocol.</summary>
public sealed record ProtocollenInzien;

/// <summary>The versions, in order of drafting.</summary>
/// <param name="Versies">The versions.</param>
public sealed record ProtocolLijst(IReadOnlyList<ProtocolVersie> Versies);

internal sealed class ProtocollenInzienUseCase(Lader<Protocolboek> lader) : QueryUseCase<ProtocollenInzien, ProtocolLijst>
{
    public override QueryPolicy Policy => new(
        Protocolboek.Onderwerp.Pad, AuditActie.Inzien, Protocolboek.Onderwerp.Gebied, Protocolboek.Doel.Code, Recht.Metadata);

    public override ProtocollenInzien Bind(Parameters parameters) => new();

    public override async Task<Antwoord<ProtocolLijst>> AnswerAsync(
        ProtocollenInzien query, QueryContext context, CancellationToken cancellation)
    {
        var geladen = await lader.LaadAsync(Protocolboek.Id, cancellation);
        IReadOnlyList<ProtocolVersie> versies = geladen.State?.Versies ?? [];
        return new Antwoord<ProtocolLijst>(new ProtocolLijst(versies), Inzage.Geen with { Aantal = versies.Count })
        {
            Gezien = new Gezien<Protocolboek>(Protocolboek.Id, geladen),
        };
    }
}
