using System.Collections;
using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CaseManagement.Tests.Host.Telemetrie;

/// <summary>Keeps every log record that would reach a console: text, named values, error and every scope around it.</summary>
internal sealed class Logvanger : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentDictionary<string, byte> teksten = new(StringComparer.Ordinal);
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    public ICollection<string> Teksten => teksten.Keys;

    /// <summary>How many records came.</summary>
    public int Aantal { get; private set; }

    public ILogger CreateLogger(string categoryName) => new Vanger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose()
    {
    }

    private void Noteer(object? iets)
    {
        teksten.TryAdd(iets?.ToString() ?? "", 0);
        if (iets is IEnumerable<KeyValuePair<string, object?>> paren)
        {
            foreach (var (sleutel, waarde) in paren)
            {
                Noteer(sleutel);
                teksten.TryAdd(waarde?.ToString() ?? "", 0);
            }
        }
        else if (iets is IEnumerable rij and not string)
        {
            foreach (var deel in rij)
            {
                teksten.TryAdd(deel?.ToString() ?? "", 0);
            }
        }
    }

    private sealed class Vanger(Logvanger vanger, string categorie) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => vanger.scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            vanger.Aantal++;
            vanger.Noteer(categorie);
            vanger.Noteer(formatter(state, exception));
            vanger.Noteer(state);
            vanger.Noteer(exception);
            vanger.scopes.ForEachScope((scope, doel) => doel.Noteer(scope), vanger);
        }
    }
}
