namespace CaseManagement.Toegang.Beleid;

/// <summary>
/// The need-to-know matrix of domain reference §7 as the house applies it. A cell holds letters of the legend, and after a colon for which
/// dossiers they hold; without a colon they hold for all that is not Geheim. <c>ROL-02</c> decides where the table is silent: content is for
/// whoever is assigned, metadata is for the role. A role that works through a whole intake (desk, signaalcoördinator) is the exception.
/// RIEC and ZVH have no row: they get what they get through a disclosure.
/// </summary>
public sealed class Huismatrix : IMatrixBron
{
    private const string Kolommen =
        "melding | ondermijning-signaal | ondermijning-casus | woonoverlast | pga | bibob | agenda | trail | beheer";

    private const string Rijen = """
        MedewerkerMeldpunt    | S            | M                        | -                        | M S:toegewezen           | M                        | X              | -             | -            | -
        InternMelder          | S:eigen      | -                        | -                        | -                        | -                        | -              | -             | -            | -
        Signaalcoordinator    | S:toegewezen | SB                       | S:toegewezen             | -                        | -                        | X              | S:toegewezen  | L:eigen      | -
        LidOndermijningsteam  | -            | LB:toegewezen            | L:toegewezen             | -                        | -                        | X              | L:toegewezen  | -            | -
        Privacyfunctionaris   | -            | M:toezicht LA:toegewezen | M:toezicht LA:toegewezen | M:toezicht LA:toegewezen | M:toezicht LA:toegewezen | MA:toezicht    | M:toezicht    | L:toezicht   | -
        Fg                    | M:toezicht   | M:toezicht L:toegewezen  | M:toezicht L:toegewezen  | M:toezicht               | M:toezicht               | M:toezicht     | M:toezicht    | L:toezicht   | -
        Ciso                  | -            | -                        | -                        | -                        | -                        | -              | -             | L            | A
        Casusregisseur        | -            | L:toegewezen             | S:toegewezen             | S:toegewezen             | S:toegewezen             | X              | S:toegewezen  | L:eigen      | -
        Achtervang            | -            | L:toegewezen             | S:toegewezen             | S:toegewezen             | S:toegewezen             | X              | S:toegewezen  | L:eigen      | -
        VoorzitterOverleg     | -            | -                        | L:agenda                 | LB:agenda                | LB:agenda                | X              | SB:toegewezen | -            | -
        SecretarisOverleg     | -            | -                        | -                        | M                        | M                        | X              | S:toegewezen  | -            | -
        AdviseurOov           | M            | M                        | M                        | M                        | M                        | X              | M             | -            | -
        Vergunningbehandelaar | -            | -                        | -                        | -                        | -                        | M:toegewezen   | -             | -            | -
        BibobScreener         | -            | X                        | X                        | X                        | X                        | S:toegewezen   | -             | L:eigen      | -
        BibobCoordinator      | -            | M:toegewezen             | -                        | -                        | -                        | LA:toegewezen  | -             | L:eigen      | -
        VthHandhaver          | -            | L:toegewezen             | L:toegewezen             | S:deelnemend             | -                        | X              | L:toegewezen  | -            | -
        Bronhouder            | -            | F:deelnemend             | -                        | -                        | -                        | -              | -             | -            | -
        Burgemeester          | -            | M                        | B:toegewezen             | B:toegewezen             | M B:toegewezen           | LB:toegewezen  | M             | -            | -
        JuridischAdviseur     | -            | -                        | L:toegewezen             | L:toegewezen             | L:toegewezen             | L:toegewezen   | -             | -            | -
        Interventieteam       | -            | -                        | -                        | L:deelnemend             | S:deelnemend             | X              | L:toegewezen  | -            | -
        Politie               | -            | -                        | -                        | L:deelnemend             | L:deelnemend             | X              | L:toegewezen  | -            | -
        Woningcorporatie      | -            | -                        | -                        | L:deelnemend             | L:deelnemend             | X              | L:toegewezen  | -            | -
        Buurtbemiddeling      | -            | -                        | -                        | LF:deelnemend            | -                        | X              | L:toegewezen  | -            | -
        Hulpverlener          | -            | -                        | -                        | -                        | L:deelnemend             | X              | L:toegewezen  | -            | -
        Toezichtpartner       | -            | -                        | -                        | -                        | -                        | -              | L:toegewezen  | -            | -
        FunctioneelBeheerder  | -            | -                        | -                        | -                        | -                        | -              | -             | -            | S
        Archivaris            | -            | -                        | -                        | -                        | -                        | -              | -             | -            | MB
        Auditor               | -            | -                        | -                        | -                        | -                        | -              | -             | L:toegewezen | -
        """;

    /// <inheritdoc/>
    public IReadOnlyList<MatrixCel> Cellen { get; } =
        [.. Rijen.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(rij => MatrixLezer.Rij(Velden(rij), Velden(Kolommen)))];

    private static string[] Velden(string regel) => regel.Split('|', StringSplitOptions.TrimEntries);
}
