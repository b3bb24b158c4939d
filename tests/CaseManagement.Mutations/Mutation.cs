namespace CaseManagement.Mutations;

/// <summary>One rule of the domain that is removed or bent.</summary>
/// <param name="Id">Number of its switch in this run; 0 before it is known to compile.</param>
/// <param name="Path">File, relative to the repository.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Kind">What kind of rule.</param>
/// <param name="Text">What was done to what, on one line.</param>
internal sealed record Mutation(int Id, string Path, int Line, string Kind, string Text)
{
    /// <summary>Names the same mutant in another run, when lines moved.</summary>
    public string Key => $"{Path} | {Kind} | {Text}";
}
