"""A stand-in for the Python package ``duckdb`` in Blotter's tests.

Where that package cannot be had, the Python notebooks are tested with this module instead: it asks
the DuckDB of Java through JPype, and knows no more than the notebooks use, ``sql(query).df()`` and
``sql(query).fetchall()``. BLOTTER_DUCKDB_JAR names the driver's jar.
"""

import datetime
import os

import jpype
import jpype.imports
import pandas

_connection = None


def _open():
    global _connection
    if _connection is None:
        if not jpype.isJVMStarted():
            # Debian keeps JPype's own jar where JPype does not look.
            jars = [os.environ["BLOTTER_DUCKDB_JAR"], "/usr/share/java/org.jpype.jar"]
            jpype.startJVM(classpath=jars, convertStrings=True)
        driver = jpype.JClass("org.duckdb.DuckDBDriver")()
        _connection = driver.connect("jdbc:duckdb:", jpype.JClass("java.util.Properties")())
    return _connection


def _plain(value):
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    name = value.getClass().getName()
    if name == "java.time.LocalDate":
        return datetime.datetime(value.getYear(), value.getMonthValue(), value.getDayOfMonth())
    if name == "java.lang.Boolean":
        return bool(value)
    if name in ("java.lang.Double", "java.lang.Float"):
        return float(value)
    if name in ("java.lang.Integer", "java.lang.Long", "java.math.BigInteger"):
        return int(value)
    if name.endswith("DuckDBArray"):
        return [_plain(element) for element in value.getArray()]
    return str(value)


class _Relation:
    def __init__(self, columns, rows):
        self.columns = columns
        self.rows = rows

    def fetchall(self):
        return [tuple(row) for row in self.rows]

    def df(self):
        return pandas.DataFrame(self.rows, columns=self.columns)


def sql(query):
    statement = _open().createStatement()
    try:
        result = statement.executeQuery(query)
        meta = result.getMetaData()
        count = meta.getColumnCount()
        columns = [str(meta.getColumnLabel(i)) for i in range(1, count + 1)]
        rows = []
        while result.next():
            rows.append([_plain(result.getObject(i)) for i in range(1, count + 1)])
        return _Relation(columns, rows)
    finally:
        statement.close()
