namespace CaseManagement.Bibob.Formulier;

/// <summary>Refused because a term for betrokkene cannot end on or before the day it is set.</summary>
public sealed record TermijnIsTeKort() : Refusal(
    "BIB-2.4", "De laatste dag van de termijn ligt niet na de dag van verzending.", "Kies een latere laatste dag.");

/// <summary>Refused because betrokkene may still answer.</summary>
public sealed record TermijnLooptNog() : Refusal(
    "BIB-2.4", "De gestelde termijn is nog niet verstreken.", "Wacht tot de termijn voorbij is.");

internal static class Termijnregels
{
    public static Decision Gesteld(LocalDate op, LocalDate termijn, IEvent @event) =>
        termijn <= op ? Decision.Refuse(new TermijnIsTeKort()) : Decision.Accept(@event);
}
