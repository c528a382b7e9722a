// SPDX-License-Identifier: GPL-3.0-or-later
// The format: loose_objects.cpp. libgit2 asks this backend first; GIT_PASSTHROUGH sends it on to its own.
#include "project/loose_reader.h"

#include "base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <git2/sys/errors.h>
#include <git2/sys/odb_backend.h>

#include <cstring>
#include <optional>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace warraq {

namespace {

constexpr int beforeThoseOfLibgit2 = 100;
constexpr qint64 largestFile = 1LL << 31;
constexpr qint64 startOfFile = 1024;
constexpr qsizetype longestHead = 64; ///< "commit 2147483648" and its zero byte, by far

class Inflating
{
public:
    explicit Inflating(const QByteArray& packed)
    {
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData()));
        m_stream.avail_in = uInt(packed.size());
        m_isGood = ::inflateInit(&m_stream) == Z_OK;
    }
    ~Inflating() { ::inflateEnd(&m_stream); }
    Inflating(const Inflating&) = delete;
    Inflating& operator=(const Inflating&) = delete;

    /// How much came of what was asked for.
    qsizetype take(char* to, qsizetype size)
    {
        if (!m_isGood)
            return 0;
        m_stream.next_out = reinterpret_cast<Bytef*>(to);
        m_stream.avail_out = uInt(size);
        const int code = ::inflate(&m_stream, Z_SYNC_FLUSH);
        m_isAtEnd = code == Z_STREAM_END;
        m_isGood = code == Z_OK || m_isAtEnd || code == Z_BUF_ERROR;
        return m_isGood ? size - qsizetype(m_stream.avail_out) : 0;
    }
    /// Nothing follows, and the checksum at the end was right.
    bool isAtEnd()
    {
        char more = 0;
        return m_isAtEnd || (take(&more, 1) == 0 && m_isAtEnd);
    }

private:
    z_stream m_stream{};
    bool m_isGood = false;
    bool m_isAtEnd = false;
};

struct Head
{
    git_object_t type = GIT_OBJECT_INVALID;
    size_t size = 0;
    qsizetype length = 0; ///< with its zero byte
};

std::optional<Head> headOf(const QByteArray& start)
{
    const auto end = start.indexOf('\0');
    const auto space = start.indexOf(' ');
    if (end < 0 || space < 0 || space > end)
        return std::nullopt;
    bool isNumber = false;
    const Head head{git_object_string2type(start.first(space).constData()),
                    size_t(start.sliced(space + 1, end - space - 1).toULongLong(&isNumber)), end + 1};
    const bool isGood =
        isNumber && git_object_typeisloose(head.type) != 0 && head.size <= size_t(largestFile);
    return isGood ? std::optional(head) : std::nullopt;
}

struct LooseReader
{
    git_odb_backend parent{}; ///< first: libgit2 knows no more of it
    QString folder;           ///< objects/
    GitOdb packs{};           ///< opened when it is needed

    [[nodiscard]] QString pathOf(const git_oid& id) const
    {
        char text[GIT_OID_SHA1_HEXSIZE + 1];
        const QString name = QString::fromLatin1(git_oid_tostr(text, sizeof text, &id));
        return folder + name.first(2) + u'/' + name.sliced(2);
    }

    /// When the file is damaged: the same from a pack, else what is wrong.
    int readFromPack(void** data, size_t* size, git_object_t* type, const git_oid* id)
    {
        git_odb_backend* backend = nullptr;
        if (!packs && (git_odb_new(std::out_ptr(packs)) < 0 ||
                       git_odb_backend_pack(&backend, QFile::encodeName(folder).constData()) < 0 ||
                       git_odb_add_backend(packs.get(), backend, 1) < 0))
            packs.reset();
        GitOdbObject object;
        if (!packs || git_odb_read(std::out_ptr(object), packs.get(), id) < 0) {
            git_error_set_str(GIT_ERROR_ODB, ("damaged: " + pathOf(*id).toUtf8()).constData());
            return GIT_ERROR;
        }
        *size = git_odb_object_size(object.get());
        *type = git_odb_object_type(object.get());
        if (data) {
            *data = git_odb_backend_data_alloc(&parent, *size + 1);
            std::memcpy(*data, git_odb_object_data(object.get()), *size);
        }
        return 0;
    }
};

int readHeader(size_t* size, git_object_t* type, git_odb_backend* backend, const git_oid* id)
{
    auto& reader = *reinterpret_cast<LooseReader*>(backend);
    QFile file(reader.pathOf(*id));
    if (!file.open(QIODevice::ReadOnly))
        return GIT_PASSTHROUGH;
    const QByteArray packed = file.read(startOfFile);
    Inflating inflating(packed);
    QByteArray start(longestHead, '\0');
    start.truncate(inflating.take(start.data(), start.size()));
    const auto head = headOf(start);
    if (!head)
        return reader.readFromPack(nullptr, size, type, id);
    *size = head->size;
    *type = head->type;
    return 0;
}

int readWhole(void** data, size_t* size, git_object_t* type, git_odb_backend* backend, const git_oid* id)
{
    auto& reader = *reinterpret_cast<LooseReader*>(backend);
    const QString path = reader.pathOf(*id);
    if (!QFile::exists(path))
        return GIT_PASSTHROUGH;
    const QByteArray packed = readFile(path, largestFile).value_or(QByteArray());
    Inflating inflating(packed);
    QByteArray start(longestHead, '\0');
    start.truncate(inflating.take(start.data(), start.size()));
    const auto head = headOf(start);
    const qsizetype begun = head ? start.size() - head->length : 0;
    if (!head || size_t(begun) > head->size)
        return reader.readFromPack(data, size, type, id);
    auto* const content = static_cast<char*>(git_odb_backend_data_alloc(backend, head->size + 1));
    if (!content)
        return GIT_ERROR;
    std::memcpy(content, start.constData() + head->length, size_t(begun));
    const qsizetype left = qsizetype(head->size) - begun;
    const bool isWhole = (left == 0 || inflating.take(content + begun, left) == left) && inflating.isAtEnd();
    content[head->size] = '\0';
    if (!isWhole) {
        git_odb_backend_data_free(backend, content);
        return reader.readFromPack(data, size, type, id);
    }
    *data = content;
    *size = head->size;
    *type = head->type;
    return 0;
}

/// Objects are also asked for by the start of their id.
int readByPrefix(git_oid* found, void** data, size_t* size, git_object_t* type, git_odb_backend* backend,
                 const git_oid* start, size_t length)
{
    auto& reader = *reinterpret_cast<LooseReader*>(backend);
    char text[GIT_OID_SHA1_HEXSIZE + 1];
    const QString name =
        QString::fromLatin1(git_oid_tostr(text, sizeof text, start)).first(qsizetype(length));
    if (length < 2)
        return GIT_PASSTHROUGH;
    const QStringList names =
        QDir(reader.folder + name.first(2)).entryList({name.sliced(2) + u'*'}, QDir::Files);
    if (names.size() > 1)
        return GIT_EAMBIGUOUS;
    if (names.isEmpty() || git_oid_fromstr(found, (name.first(2) + names[0]).toLatin1().constData()) < 0)
        return GIT_PASSTHROUGH;
    return readWhole(data, size, type, backend, found);
}

/// libgit2's own lists them; without one here it would call nothing.
int listNone(git_odb_backend* /*backend*/, git_odb_foreach_cb /*callback*/, void* /*payload*/)
{
    return 0;
}

void freeReader(git_odb_backend* backend)
{
    delete reinterpret_cast<LooseReader*>(backend);
}

} // namespace

int readLooseObjectsOurselves(git_repository* repository)
{
    GitOdb objects;
    if (const int code = git_repository_odb(std::out_ptr(objects), repository); code < 0)
        return code;
    auto reader = std::make_unique<LooseReader>();
    reader->folder = QFile::decodeName(git_repository_commondir(repository)) + u"objects/"_s;
    if (const int code = git_odb_init_backend(&reader->parent, GIT_ODB_BACKEND_VERSION); code < 0)
        return code;
    reader->parent.read = readWhole;
    reader->parent.read_header = readHeader;
    reader->parent.read_prefix = readByPrefix;
    reader->parent.foreach = listNone;
    reader->parent.free = freeReader;
    const int code = git_odb_add_backend(objects.get(), &reader->parent, beforeThoseOfLibgit2);
    if (code == 0)
        reader.release(); // it belongs to libgit2
    return code;
}

} // namespace warraq
