namespace CaseManagement.Bibob.Stappen;

/// <summary>A command about something that happened on a civil day (Europe/Amsterdam).</summary>
public interface IGedateerd
{
    /// <summary>The day on which it happened; nothing means today. Never in the future and never before the previous step.</summary>
    LocalDate? Op { get; }
}

/// <summary>Refused because nothing can be recorded that has yet to happen.</summary>
public sealed record DatumInDeToekomst() : Refusal(
    "BIB-2.4", "De datum ligt in de toekomst.", "Leg de stap vast op de dag dat zij gezet is, of later.");

/// <summary>Refused because the terms are counted from the steps, in order.</summary>
public sealed record DatumVoorVorigeStap() : Refusal(
    "BIB-2.4", "De datum ligt voor de vorige stap van deze screening.", "Controleer de datum.");

internal static class Dagtekening
{
    public static Refusal? Weigering(BibobScreening state, LocalDate op, LocalDate vandaag, bool inVolgorde) =>
        op > vandaag ? new DatumInDeToekomst()
        : inVolgorde && op < state.LaatsteStapOp ? new DatumVoorVorigeStap()
        : null;
}
