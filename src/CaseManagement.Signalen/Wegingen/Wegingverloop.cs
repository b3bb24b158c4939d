namespace CaseManagement.Signalen.Wegingen;

/// <summary>Where each answer of each weighing leads (§1.4): the one table of transitions.</summary>
internal static class Wegingverloop
{
    public static SignaalStatus Na(WegingSoort soort, Oordeel oordeel) => (soort, oordeel) switch
    {
        (WegingSoort.Weging1, Oordeel.Nee) => SignaalStatus.NietOndermijning,
        (WegingSoort.Weging2ATaak, Oordeel.Nee) => SignaalStatus.NietInBehandeling,
        (WegingSoort.Weging2BGrondgebied, Oordeel.Nee) => SignaalStatus.DoorgeleidAndereGemeente,
        (WegingSoort.Weging2BGrondgebied, _) => SignaalStatus.InWeging,
        _ => SignaalStatus.InIntake,
    };

    public static SignaalStatus Na(Weging3Uitkomst uitkomst) => uitkomst switch
    {
        Weging3Uitkomst.OverdrachtAfdeling => SignaalStatus.OverdrachtAfdeling,
        Weging3Uitkomst.OverdrachtRiec => SignaalStatus.OverdrachtRiec,
        Weging3Uitkomst.Vervolganalyse => SignaalStatus.WachtOpPrivacyCheck1,
        _ => SignaalStatus.NietInBehandeling,
    };

    public static SignaalStatus Na(Weging4Uitkomst uitkomst) => uitkomst switch
    {
        Weging4Uitkomst.MonoOfMultidisciplinair => SignaalStatus.OverdrachtAfdeling,
        Weging4Uitkomst.OverdrachtRiec => SignaalStatus.OverdrachtRiec,
        _ => SignaalStatus.WachtOpPrivacyCheck2A,
    };
}
