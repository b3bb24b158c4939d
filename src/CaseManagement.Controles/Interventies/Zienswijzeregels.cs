namespace CaseManagement.Controles.Interventies;

/// <summary>When somebody was heard, for a measure and for letting it last longer (Awb 4:8, 4:11).</summary>
internal static class Zienswijzeregels
{
    /// <summary>Whether a view can have been given on that day: after it was asked for, and not after the decision that answers it.</summary>
    public static bool DatumKan(LocalDate? gevraagdOp, LocalDate? ontvangenOp, LocalDate bekendgemaaktOp) =>
        ontvangenOp is not { } op || (gevraagdOp is { } gevraagd && op >= gevraagd && op <= bekendgemaaktOp);

    /// <summary>Whether he was heard: he was asked, and he gave his view or let the term pass.</summary>
    public static bool IsGehoord(LocalDate? termijnTot, LocalDate? ontvangenOp, LocalDate bekendgemaaktOp) =>
        termijnTot is { } tot && (ontvangenOp is not null || bekendgemaaktOp > tot);
}
