using CaseManagement.Kernel.Dossier;
using NodaTime;

namespace CaseManagement.Overleggen.Agenda;

/// <summary>The "never" of §8.3. What only a case type can know (no check 2A, enkelvoudig, no convenant) it says in its agendering.</summary>
internal static class Agendauitsluiting
{
    public static AgendaUitsluiting? Van(OverlegGegevens overleg, DossierOverzicht dossier) =>
        Van(overleg.Type, overleg.Datum, overleg.HeeftProtocol, dossier);

    public static AgendaUitsluiting? Van(string overlegType, LocalDate datum, bool heeftProtocol, DossierOverzicht dossier) => dossier switch
    {
        { Agendering: null } => new("§8.3", "Dossiers van deze soort komen op geen enkele agenda."),
        { Agendering: { } agendering } when agendering.OverlegType != overlegType =>
            new("§8.3", "Dit dossier hoort bij een ander overleg."),
        { IsActief: false } => new("§8.3", "Het dossier loopt niet meer."),
        { Vertrouwelijkheid: Vertrouwelijkheid.Geheim } => new("ROL-03", "Een geheim dossier komt niet op een agenda."),
        _ when dossier.Agendering.UitsluitingOp(datum) is { } uitsluiting => uitsluiting,
        { Agendering.VereistProtocol: true } when !heeftProtocol => new("OND-01", "Er is geen protocol voor het delen van signalen van kracht."),
        _ => null,
    };
}
