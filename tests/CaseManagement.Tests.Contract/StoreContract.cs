using Xunit;

namespace CaseManagement.Tests.Contract;

/// <summary>Opens the stores of a test and closes them after it.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly List<StoreSet> opened = [];
    private IStoreFixture? fixture;

    protected StoreSet Stores { get; private set; } = null!;

    protected IStoreFixture Fixture => fixture!;

    public virtual async ValueTask InitializeAsync()
    {
        fixture = CreateFixture();
        Stores = await OpenAnotherAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var stores in opened)
        {
            await stores.DisposeAsync();
        }

        if (fixture is not null)
        {
            await fixture.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected abstract IStoreFixture CreateFixture();

    /// <summary>The stores as another process has them.</summary>
    protected async Task<StoreSet> OpenAnotherAsync()
    {
        var stores = await Fixture.OpenAsync();
        opened.Add(stores);
        return stores;
    }

    /// <summary>Closes the stores and opens them again.</summary>
    protected async Task ReopenAsync()
    {
        opened.Remove(Stores);
        await Stores.DisposeAsync();
        Stores = await OpenAnotherAsync();
    }

    /// <summary>Fails a test that waits for what does not come.</summary>
    protected static Task<T> Soon<T>(Task<T> task) => task.WaitAsync(Patience, TimeProvider.System);
}
