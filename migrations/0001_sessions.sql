-- One text for SQLite and PostgreSQL. Times are Unix milliseconds; ids and codes are text.

CREATE TABLE students (
    id TEXT NOT NULL PRIMARY KEY,
    locale TEXT,
    notice_seen_at BIGINT,
    created_at BIGINT NOT NULL
);

CREATE TABLE classrooms (
    id TEXT NOT NULL PRIMARY KEY,
    created_at BIGINT NOT NULL
);

CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY,
    classroom TEXT NOT NULL REFERENCES classrooms (id),
    student TEXT NOT NULL REFERENCES students (id) ON DELETE CASCADE,
    drill TEXT NOT NULL,
    kind TEXT NOT NULL,
    drill_version BIGINT NOT NULL,
    drill_hash TEXT NOT NULL,
    lang TEXT NOT NULL,
    mode TEXT NOT NULL,
    title TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'finished', 'abandoned')),
    version BIGINT NOT NULL DEFAULT 0, -- how many events it has
    started_by TEXT NOT NULL UNIQUE,   -- the input that began it
    started_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    ended_at BIGINT,
    in_dm BOOLEAN NOT NULL DEFAULT FALSE,
    ending TEXT,
    outcome TEXT,
    earned BIGINT,  -- hundredths of a percent
    percent BIGINT, -- hundredths of a percent
    grade BIGINT,   -- tenths
    hints BIGINT NOT NULL DEFAULT 0,
    CHECK ((status = 'open') = (ended_at IS NULL))
);

CREATE UNIQUE INDEX one_open_session ON sessions (classroom, student) WHERE status = 'open';
CREATE UNIQUE INDEX one_dm_session ON sessions (student) WHERE status = 'open' AND in_dm;
CREATE INDEX sessions_of_student ON sessions (student, ended_at, id);

CREATE TABLE events (
    session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    seq BIGINT NOT NULL CHECK (seq >= 1),
    input TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('answer', 'hint', 'abandon')),
    at BIGINT NOT NULL,
    turn TEXT,
    cue TEXT,
    answer TEXT,
    reply TEXT, -- the customer's reaction, or the words of the hint
    PRIMARY KEY (session, seq)
);

CREATE TABLE marks (
    session TEXT NOT NULL,
    seq BIGINT NOT NULL,
    ordinal BIGINT NOT NULL,
    criterion TEXT NOT NULL,
    mark BIGINT NOT NULL CHECK (mark BETWEEN 0 AND 3),
    late BOOLEAN NOT NULL,
    PRIMARY KEY (session, seq, criterion),
    FOREIGN KEY (session, seq) REFERENCES events (session, seq) ON DELETE CASCADE
);

CREATE TABLE elements (
    session TEXT NOT NULL,
    seq BIGINT NOT NULL,
    criterion TEXT NOT NULL,
    ordinal BIGINT NOT NULL,
    element TEXT NOT NULL,
    met BOOLEAN NOT NULL,
    PRIMARY KEY (session, seq, criterion, ordinal),
    FOREIGN KEY (session, seq, criterion) REFERENCES marks (session, seq, criterion) ON DELETE CASCADE
);

CREATE TABLE auto_fails (
    session TEXT NOT NULL,
    seq BIGINT NOT NULL,
    ordinal BIGINT NOT NULL,
    auto_fail TEXT NOT NULL,
    PRIMARY KEY (session, seq, auto_fail),
    FOREIGN KEY (session, seq) REFERENCES events (session, seq) ON DELETE CASCADE
);

-- Of an element (criterion and the element's ordinal), or of an auto-fail.
CREATE TABLE evidence (
    session TEXT NOT NULL,
    seq BIGINT NOT NULL,
    ordinal BIGINT NOT NULL, -- over the whole event
    criterion TEXT,
    element BIGINT,
    auto_fail TEXT,
    first_byte BIGINT NOT NULL,
    end_byte BIGINT NOT NULL,
    pattern TEXT NOT NULL,
    route TEXT NOT NULL,
    PRIMARY KEY (session, seq, ordinal),
    FOREIGN KEY (session, seq) REFERENCES events (session, seq) ON DELETE CASCADE,
    CHECK ((criterion IS NULL) = (element IS NULL)),
    CHECK ((auto_fail IS NULL) <> (element IS NULL))
);

CREATE TABLE attempt_criteria (
    session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    ordinal BIGINT NOT NULL,
    criterion TEXT NOT NULL,
    met BIGINT NOT NULL,
    total BIGINT NOT NULL,
    mark BIGINT NOT NULL CHECK (mark BETWEEN 0 AND 3),
    late BOOLEAN NOT NULL,
    PRIMARY KEY (session, criterion)
);
