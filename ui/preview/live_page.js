// SPDX-License-Identifier: GPL-3.0-or-later
// Runs in the preview's isolated world: it sees the page, the page does not see it. Changes what an edit changed and
// nothing else, so that the page neither loads again nor jumps.
'use strict';

(() => {
    let bridge = null;
    const waiting = [];
    let current = -1;

    function say(call) {
        if (bridge)
            call(bridge);
        else
            waiting.push(call);
    }

    new QWebChannel(qt.webChannelTransport, (channel) => {
        bridge = channel.objects.bridge;
        for (const call of waiting.splice(0))
            call(bridge);
    });

    const blocks = () => document.getElementById('body')?.children ?? [];

    // Parsed in a document of its own, which runs nothing. The renderer has sanitised it; what could run is taken out
    // here again, because content that an isolated world puts in is not held by the page's policy in every case.
    function fragment(html) {
        const parsed = new DOMParser().parseFromString('<body>' + html, 'text/html');
        for (const element of parsed.querySelectorAll('script, iframe, object, embed, base, link, meta'))
            element.remove();
        for (const element of parsed.body.querySelectorAll('*')) {
            for (const attribute of [...element.attributes]) {
                if (attribute.name.startsWith('on'))
                    element.removeAttribute(attribute.name);
            }
        }
        const result = document.createDocumentFragment();
        result.append(...parsed.body.childNodes);
        return result;
    }

    function splice(patch) {
        const body = document.getElementById('body');
        const list = blocks();
        if (!body || patch.first + patch.count > list.length)
            return false;
        for (let i = 0; i < patch.count; ++i)
            list[patch.first].remove();
        body.insertBefore(fragment(patch.html), list[patch.first] ?? null);
        for (let i = patch.first; i < list.length; ++i)
            list[i].id = 'block-' + i;
        return true;
    }

    function replace(patch) {
        const number = /^block-(\d+)$/.exec(patch.id);
        const old = number ? blocks()[Number(number[1])]
                           : document.querySelector('[data-live][id="' + CSS.escape(patch.id) + '"]');
        if (!old)
            return false;
        old.replaceWith(fragment(patch.html));
        return true;
    }

    function mark() {
        for (const old of document.querySelectorAll('.warraq-current'))
            old.classList.remove('warraq-current');
        const block = blocks()[current];
        const target = block?.hidden ? document.getElementById('picture') : block;
        target?.classList.add('warraq-current');
        return target;
    }

    function reveal(index) {
        current = index;
        const target = mark();
        if (!target)
            return;
        const box = target.getBoundingClientRect();
        if (box.bottom < 24 || box.top > innerHeight - 24)
            target.scrollIntoView({block: 'center', behavior: 'instant'});
        else if (box.height < innerHeight && (box.top < 0 || box.bottom > innerHeight))
            target.scrollIntoView({block: 'nearest', behavior: 'instant'});
    }

    // Two frames: the first draws, at the second it stands on screen.
    function whenPainted(request) {
        requestAnimationFrame(() => requestAnimationFrame(() => say((b) => b.painted(request))));
    }

    globalThis.warraq = {
        apply(patches, request) {
            const y = scrollY;
            const known = patches.every((patch) => patch.id === 'blocks' ? splice(patch) : replace(patch));
            if (!known)
                return false;
            mark();
            if (scrollY !== y)
                scrollTo({top: y, behavior: 'instant'});
            // Writing stays in view: a paragraph that is new, or that grew over the edge.
            if (patches.some((patch) => patch.id === 'blocks' || patch.id === 'block-' + current))
                reveal(current);
            whenPainted(request);
            return true;
        },
        start(block, y, request) {
            const style = document.createElement('style');
            style.textContent = '.warraq-current { background-color: #e1eef2; box-shadow: 0 0 0 5px #e1eef2; }'
                + ' ::-webkit-scrollbar { width: 8px; height: 8px; }'
                + ' ::-webkit-scrollbar-thumb { background: rgb(0 0 0 / .28); border-radius: 4px; }';
            document.head?.append(style);
            current = block;
            mark();
            if (y > 0)
                scrollTo({top: y, behavior: 'instant'});
            whenPainted(request);
        },
        reveal,
    };

    document.addEventListener('click', (event) => {
        if (!(event.target instanceof Element) || event.target.closest('a, summary'))
            return;
        const block = event.target.closest('#body > *');
        const index = block ? Array.prototype.indexOf.call(blocks(), block) : -1;
        if (index >= 0)
            say((b) => b.blockClicked(index));
    });
})();
