namespace CaseManagement.Cli.Beheer;

/// <summary>The real name of a directory: one directory can be reached by many.</summary>
internal static class Mapnaam
{
    /// <summary>The full path with every symbolic link in it followed.</summary>
    public static string Echt(string pad)
    {
        var volledig = Path.TrimEndingDirectorySeparator(Path.GetFullPath(pad));
        if (Path.GetDirectoryName(volledig) is not { } buiten)
        {
            return volledig;
        }

        var hier = Path.Combine(Echt(buiten), Path.GetFileName(volledig));
        return Directory.ResolveLinkTarget(hier, returnFinalTarget: true) is { } doel ? Echt(doel.FullName) : hier;
    }
}
