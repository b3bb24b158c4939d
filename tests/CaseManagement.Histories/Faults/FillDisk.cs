namespace CaseManagement.Histories.Faults;

/// <summary>No room on the disk for a while.</summary>
internal sealed class FillDisk(SmallDisk disk) : IFault
{
    public string Name => "disk full";

    public async Task<bool> StrikeAsync(Random random, CancellationToken cancellation)
    {
        try
        {
            for (var time = 0; time < 3; time++)
            {
                disk.Fill();
                await Lasting.AWhileAsync(random, 50, 150, cancellation);
            }
        }
        finally
        {
            disk.Free();
        }

        return true;
    }
}
